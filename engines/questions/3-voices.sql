-- How many positions does each holder hold in its own words, and how many as others report them?
-- A position that others report names who says so, its asserter.
select
    holders.stakeholder as holder,
    count(distinct case when positions.asserter is null then positions.id end) as first_party,
    count(distinct case when positions.asserter is not null then positions.id end) as reported
from holders
join positions on positions.id = holders.record
group by holders.stakeholder
order by holder
