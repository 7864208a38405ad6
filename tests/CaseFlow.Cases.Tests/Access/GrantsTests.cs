using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Tests.Access;

public sealed class GrantsTests
{
    [Theory]
    [InlineData(Marking.AmberStrict, "UN", true)]
    [InlineData(Marking.AmberStrict, "EU", false)]
    [InlineData(Marking.Amber, "UN", true)]
    [InlineData(Marking.Amber, "EU", true)]
    [InlineData(Marking.Amber, "AU", false)]
    [InlineData(Marking.Green, "EU", true)]
    [InlineData(Marking.Green, "AU", false)]
    [InlineData(Marking.Clear, "AU", true)]
    public void A_marking_reaches_as_far_as_it_says(string marking, string organisation, bool reads)
    {
        var label = Label(marking) with { ReleasableTo = ["EU"] };

        Assert.Equal(reads, Post("fp", organisation).CanRead(Grants.Of(label)));
    }

    [Fact]
    public void Green_without_a_list_is_for_all_who_take_part() =>
        Assert.True(Post("fp", "AU").CanRead(Grants.Of(Label(Marking.Green))));

    [Fact]
    public void Red_is_for_those_who_are_named_and_nobody_else()
    {
        var grants = Grants.Of(Label(Marking.Red) with { Named = ["legal-un", "DIR@EU"] });

        Assert.True(Post("legal", "UN").CanRead(grants));
        Assert.True(Post("dir", "EU").CanRead(grants));
        Assert.False(Post("fp", "UN").CanRead(grants));
        Assert.True(Post("coord", "UN").CanFollow(grants));
    }

    [Fact]
    public void Off_the_agenda_not_even_the_hub_knows()
    {
        var grants = Grants.Of(Label(Marking.Amber) with { IsOffAgenda = true, Named = ["fp-un"] });

        Assert.True(Post("fp", "UN").CanRead(grants));
        Assert.False(Post("legal", "UN").CanRead(grants));
        Assert.False(Post("coord", "UN").CanFollow(grants));
    }

    [Fact]
    public void The_hub_follows_what_it_cannot_read()
    {
        var grants = Grants.Of(AccessLabel.Of(Marking.AmberStrict, "EU", ["EU"]) with { Classification = Classification.Confidential });

        Assert.False(Post("coord", "UN").CanRead(grants));
        Assert.True(Post("coord", "UN").CanFollow(grants));
        Assert.False(Post("fp", "UN").CanFollow(grants));
    }

    [Fact]
    public void Nobody_reads_above_their_clearance()
    {
        var grants = Grants.Of(Label(Marking.Amber) with { Classification = Classification.Confidential, Named = ["fp-un"] });

        Assert.False(Post("fp", "UN").CanRead(grants));
        Assert.True((Post("fp", "UN") with { Ceiling = Classification.Confidential }).CanRead(grants));
    }

    [Fact]
    public void Roles_read_as_far_as_their_duty()
    {
        var amber = Grants.Of(Label(Marking.Amber));

        Assert.False(Post("admin", "UN").CanRead(amber));
        Assert.False(Post("overs", "UN").CanRead(amber));
        Assert.False(Post("cso", "UN").CanRead(amber));
        Assert.True(Post("cso", "UN").CanRead(Grants.Of(Label(Marking.Amber) with { Named = ["CSO@UN"] })));
        Assert.True(Post("cso", "UN").CanRead(Grants.Of(Label(Marking.Clear))));
        Assert.False(Post("admin", "UN").CanRead(Grants.Of(Label(Marking.Clear) with { Named = ["admin-un"] })));
        Assert.False(Reader.Nobody.CanRead(Grants.Of(Label(Marking.Clear))));
    }

    [Fact]
    public void The_wall_is_crossed_by_exception_alone()
    {
        var counterTerrorism = Post("fp", "UN") with { Wall = Wall.CounterTerrorism };
        var label = Label(Marking.Clear) with { Named = ["fp-un"] };

        Assert.False(counterTerrorism.CanRead(Grants.Of(label)));
        Assert.True(counterTerrorism.CanRead(Grants.Of(label with { Exceptions = ["fp-un"] })));
        Assert.False(Post("fp", "UN").CanRead(Grants.Of(label with { Wall = Wall.CounterTerrorism })));
        Assert.True(counterTerrorism.CanRead(Grants.Of(label with { Wall = Wall.CounterTerrorism })));
    }

    [Fact]
    public void What_the_community_contributes_needs_an_exception_of_its_own()
    {
        var counterTerrorism = Post("fp", "UN") with { Wall = Wall.CounterTerrorism };
        var label = AccessLabel.Of(Marking.Amber, "UN", []);

        Assert.True(counterTerrorism.CanRead(Grants.OfItem(label, isFromCommunity: false)));
        Assert.False(counterTerrorism.CanRead(Grants.OfItem(label, isFromCommunity: true)));
        Assert.True(counterTerrorism.CanRead(Grants.OfItem(label with { Exceptions = ["@UN"] }, isFromCommunity: true)));
        Assert.True(Post("fp", "UN").CanRead(Grants.OfItem(label, isFromCommunity: true)));
    }

    [Fact]
    public void An_originator_decides_alone_who_reads_what_it_controls()
    {
        var label = AccessLabel.Of(Marking.Green, "EU", ["EU"]) with { IsOriginatorControlled = true };

        Assert.False(Post("fp", "UN").CanRead(Grants.OfItem(label, isFromCommunity: false)));
        Assert.True(Post("fp", "EU").CanRead(Grants.OfItem(label, isFromCommunity: false)));
        Assert.True(Post("fp", "UN").CanRead(Grants.OfItem(label with { ReleasableTo = ["UN"] }, isFromCommunity: false)));
    }

    [Fact]
    public void What_is_made_from_several_is_read_by_those_who_read_all()
    {
        var ofUn = Grants.Of(AccessLabel.Of(Marking.Amber, "UN", ["UN"], ["EU"]) with { Classification = Classification.Restricted });
        var ofEu = Grants.Of(AccessLabel.Of(Marking.Amber, "EU", ["EU"]));
        var clear = Grants.Of(AccessLabel.Of(Marking.Clear, null, []));
        var together = Grants.OfAll([ofUn, ofEu, clear]);

        Assert.True(Post("analyst", "EU").CanRead(together));
        Assert.False(Post("analyst", "UN").CanRead(together));
        Assert.False((Post("analyst", "EU") with { Ceiling = Classification.Internal }).CanRead(together));
    }

    private static AccessLabel Label(string marking) => AccessLabel.Of(marking, "UN", ["UN"]);

    private static Reader Post(string role, string organisation)
    {
        var lower = organisation.ToLowerInvariant();
        return Roles.Read($"{role}-{lower}", organisation, ImmutableSortedSet.Create(StringComparer.Ordinal, $"{role.ToUpperInvariant()}@{organisation}"));
    }
}
