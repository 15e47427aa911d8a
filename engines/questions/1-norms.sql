-- How many provisions of each modality does everybody bear who bears any?
-- A bearer is a row of `parties` whose `member` is `bearers`; only provisions have bearers.
select
    parties.party_kind,
    parties.party,
    coalesce(provisions.modality, '') as modality,
    count(distinct provisions.id) as provisions
from provisions
join parties on parties.provision = provisions.id
where parties.member = 'bearers'
group by parties.party_kind, parties.party, coalesce(provisions.modality, '')
order by parties.party_kind, parties.party, modality
