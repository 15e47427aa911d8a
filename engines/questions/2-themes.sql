-- How many positions does each holder have on each theme of the consultation on the Compact?
-- A position is on a theme where the record is filed under it or one of its provisions is: `terms` has both, with the same `record`.
select
    holders.stakeholder as holder,
    terms.term as theme,
    count(distinct holders.record) as positions
from holders
join terms on terms.record = holders.record
where terms.member = 'themes'
group by holders.stakeholder, terms.term
order by holder, theme
