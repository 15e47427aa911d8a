-- How many positions are on both of two topics?
-- A position is on a topic where it or one of its provisions is filed under it, or where a statement has it as its target.
with on_topics as (
    select terms.record, terms.term as topic
    from terms
    join positions on positions.id = terms.record
    where terms.member = 'topics'
    union
    select relations.record, relations.target as topic
    from relations
    where relations.member = 'targets' and relations.target_kind = 'topic'
)
select
    one.topic as one,
    other.topic as other,
    count(*) as positions
from on_topics as one
join on_topics as other on other.record = one.record and one.topic < other.topic
group by one.topic, other.topic
order by one.topic, other.topic
