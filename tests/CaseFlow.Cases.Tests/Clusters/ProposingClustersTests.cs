using System.Collections.Immutable;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Signals;
using static CaseFlow.Cases.Tests.Clusters.ClusterStories;

namespace CaseFlow.Cases.Tests.Clusters;

public sealed class ProposingClustersTests
{
    private static readonly SignalPlace Benghazi = SignalStories.Content.Place;

    private static readonly SignalPlace District =
        Benghazi with { Admin2 = "Al-Marj District", Latitude = null, Longitude = null, Precision = PlacePrecision.District };

    private static readonly DateOnly Monday = new(2011, 2, 14);

    [Fact]
    public void Three_signals_of_two_organisations_in_one_district_and_week_are_one_cluster()
    {
        var proposal = Assert.Single(Propose(
            Seen(3, "EU", District, Monday.AddDays(6)), Seen(1, "UN", District, Monday), Seen(2, "UN", District, Monday.AddDays(3))));

        Assert.Equal([Signal(1), Signal(2), Signal(3)], proposal.Members);
        Assert.Equal(("LBY", "Al-Marj District", Monday), (proposal.Basis.Country, proposal.Basis.Place, proposal.Basis.From));
        Assert.Equal(["EU", "UN"], proposal.Basis.Origins);
    }

    [Fact]
    public void A_source_does_not_confirm_itself() => Assert.Empty(Propose(Seen(1, "UN", District, Monday), Seen(2, "UN", District, Monday)));

    [Fact]
    public void The_next_week_is_another_cluster() =>
        Assert.Empty(Propose(Seen(1, "UN", District, Monday.AddDays(6)), Seen(2, "EU", District, Monday.AddDays(7))));

    [Theory]
    [InlineData(32.30, true)]
    [InlineData(32.40, false)]
    public void Points_are_near_within_25_km(double latitude, bool areNear) =>
        Assert.Equal(areNear, Propose(Seen(1, "UN", Benghazi, Monday), Seen(2, "EU", Benghazi with { Latitude = latitude }, Monday)).Length == 1);

    [Fact]
    public void A_district_is_the_same_however_it_is_spelled() =>
        Assert.Single(Propose(Seen(1, "UN", District, Monday), Seen(2, "EU", District with { Admin2 = "al Márj" }, Monday)));

    [Fact]
    public void A_place_code_is_the_same_place() => Assert.Single(Propose(
        Seen(1, "UN", District with { Admin2 = "Marj", PlaceCode = "LY0102" }, Monday),
        Seen(2, "EU", District with { Admin2 = "Barca", PlaceCode = "LY0102" }, Monday)));

    [Fact]
    public void The_middle_of_a_country_is_no_place()
    {
        var country = Benghazi with { Precision = PlacePrecision.Country };

        Assert.Empty(Propose(Seen(1, "UN", country, Monday), Seen(2, "EU", country, Monday)));
    }

    [Fact]
    public void A_month_is_no_week()
    {
        var vague = Seen(2, "EU", District, Monday, content => content with { Time = content.Time with { Precision = DatePrecision.Month } });

        Assert.Empty(Propose(Seen(1, "UN", District, Monday), vague));
    }

    [Fact]
    public void Theme_and_actor_add_to_the_agreement_when_more_than_one_origin_tells_of_them()
    {
        var other = Seen(2, "EU", District, Monday, content => content with { Theme = SignalTheme.Displacement, Actors = [] });

        Assert.Equal(4, Assert.Single(Propose(Seen(1, "UN", District, Monday), Seen(2, "EU", District, Monday))).Basis.Agreement);
        Assert.Equal(2, Assert.Single(Propose(Seen(1, "UN", District, Monday), other)).Basis.Agreement);
    }

    [Fact]
    public void Civilians_are_no_actor_that_two_signals_share()
    {
        static SignalContent Harmed(SignalContent content) =>
            content with { Actors = [new SignalActor(SignalActor.Civilians, ActorType.Community)] };

        var proposal = Assert.Single(Propose(Seen(1, "UN", District, Monday, Harmed), Seen(2, "EU", District, Monday, Harmed)));
        Assert.Empty(proposal.Basis.Actors);
    }

    [Fact]
    public void A_large_cluster_is_cut_to_what_an_analyst_can_look_through_and_keeps_every_origin()
    {
        var many = Enumerable.Range(1, 300).Select(number => Seen(1, "UCDP", District, Monday) with { Id = new SignalId(new Guid(number, 0, 0, new byte[8])) });

        var proposal = Assert.Single(ClusterProposer.Propose([.. many, Seen(99, "UN", District, Monday)], _ => Proposal.Id));

        Assert.Equal(ClusterProposer.MostMembers, proposal.Members.Length);
        Assert.Equal(["UCDP", "UN"], proposal.Basis.Origins);
    }

    private static ImmutableArray<ClusterProposal> Propose(params Sighting[] sightings) => ClusterProposer.Propose(sightings, _ => Proposal.Id);

    private static Sighting Seen(byte number, string origin, SignalPlace place, DateOnly day, Func<SignalContent, SignalContent>? change = null)
    {
        var content = SignalStories.Content with { Place = place, Time = new SignalTime(day, day, DatePrecision.Day) };
        return new(Signal(number), origin, change is null ? content : change(content));
    }
}
