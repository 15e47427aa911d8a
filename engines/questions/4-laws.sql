-- Which twenty laws are most positions on?
-- A position is on a law where it or one of its provisions is filed under it, or where a statement has it as its target.
with on_laws as (
    select law_references.record, law_references.law
    from law_references
    union all
    select relations.record, relations.target as law
    from relations
    where relations.member = 'targets' and relations.target_kind = 'law'
)
select
    laws.id,
    laws.name,
    count(distinct positions.id) as positions
from on_laws
join positions on positions.id = on_laws.record
join laws on laws.id = on_laws.law
group by laws.id, laws.name
order by positions desc, laws.id
limit 20
