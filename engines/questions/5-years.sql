-- Of the holder with most positions: how many did it say in each year, of which kind, with norms of which modality, and with which
-- stance on something?
-- A statement has a date of its own, or else it was said when a document that it or one of its provisions cites was; so were other
-- positions. Of documents these events tell when: dated, submitted, delivered, adopted, signed, published. A date that is not known
-- to lie within one year counts in none.
with counted as (
    select holders.stakeholder as holder, count(distinct holders.record) as positions
    from holders
    group by holders.stakeholder
),
largest as (
    select min(counted.holder) as holder
    from counted
    where counted.positions = (select max(counted.positions) from counted)
),
own as (
    select distinct largest.holder, positions.id, positions.record_kind, positions.date, positions.date_first, positions.date_last
    from largest
    join holders on holders.stakeholder = largest.holder
    join positions on positions.id = holders.record
),
cited as (
    select own.id, citations.document
    from own
    join citations on citations.record = own.id
    left join provisions on provisions.id = citations.provision
    where citations.member = 'citations' and (citations.owner is null or citations.owner = provisions.pointer)
),
dates as (
    select own.id, own.date_first as first_day, own.date_last as last_day
    from own
    where own.date is not null
    union all
    select own.id, events.date_first as first_day, events.date_last as last_day
    from own
    join cited on cited.id = own.id
    join events on events.record = cited.document
    where own.date is null and events.kind in ('dated', 'submitted', 'delivered', 'adopted', 'signed', 'published')
),
years as (
    select distinct dates.id, extract(year from dates.first_day) as year
    from dates
    where extract(year from dates.first_day) = extract(year from dates.last_day)
),
features as (
    select own.id, 'kind' as what, own.record_kind as term
    from own
    union all
    select provisions.record, 'modality' as what, provisions.modality as term
    from provisions
    where provisions.modality is not null
    union all
    select relations.record, 'stance' as what, relations.stance as term
    from relations
    where relations.member = 'targets' and relations.stance is not null
)
select
    own.holder,
    cast(years.year as int) as year,
    features.what,
    features.term,
    count(distinct own.id) as positions
from own
join years on years.id = own.id
join features on features.id = own.id
group by own.holder, years.year, features.what, features.term
order by year, what, term
