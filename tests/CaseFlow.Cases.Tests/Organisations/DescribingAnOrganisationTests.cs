using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Organisations.OrganisationStories;

namespace CaseFlow.Cases.Tests.Organisations;

public sealed class DescribingAnOrganisationTests
{
    private static readonly OrganisationCommand.AddPost AddPost = new(PostId, Terms, IsExercise: false, Common, ByHost: false);

    private static DecisionSpec<OrganisationCommand, Organisation, OrganisationEvent> Eu => Specs.Organisation.As(Administrator).Given(Added);

    [Fact]
    public void Happens_once()
    {
        var add = new OrganisationCommand.Add("EU", Profile, IsExercise: false);
        Specs.Organisation.As(Administrator).When(add).Then(Added);
        Eu.When(add).ThenRefused(OrganisationRejections.AlreadyAdded);
        Specs.Organisation.When(new OrganisationCommand.LetPersonGo(Anna)).ThenRefused(OrganisationRejections.NotFound);
    }

    [Theory]
    [InlineData(3, Wall.Prevention, false)]
    [InlineData(2, Wall.CounterTerrorism, false)]
    [InlineData(2, Wall.Prevention, true)]
    public void Leaves_ceiling_wall_and_host_to_a_host(int ceiling, Wall wall, bool isHost)
    {
        var raised = Profile with { Ceiling = ceiling, Wall = wall, IsHost = isHost };

        Eu.When(new OrganisationCommand.Change(raised, ByHost: false)).ThenRefused(OrganisationRejections.NeedsHost);
        Eu.When(new OrganisationCommand.Change(raised, ByHost: true)).Then(new OrganisationEvent.Changed(raised, Administrator, Contexts.Now));
    }

    [Fact]
    public void Lets_an_organisation_change_its_words_and_markings_by_itself()
    {
        var renamed = Profile with { Name = "Union", Markings = [new("LIMITE", 1)] };

        Eu.When(new OrganisationCommand.Change(renamed, ByHost: false)).Then(new OrganisationEvent.Changed(renamed, Administrator, Contexts.Now));
        Eu.When(new OrganisationCommand.Change(Profile with { Markings = [.. Profile.Markings] }, ByHost: false)).ThenNothing();
    }

    [Fact]
    public void Knows_what_is_not_stored_by_its_rank() =>
        Assert.Equal([true, true, true, true, false, false], Enumerable.Range(0, 6).Select(rank => new FormalMarking("X", rank).MayBeStored));

    [Fact]
    public void Adds_roles_but_no_other_meaning_of_those_that_all_have()
    {
        var press = new Role("PRESS", "Press officer", ReadingScope.Named);

        Eu.When(new OrganisationCommand.SetRole(press, Common, ByHost: false)).Then(new OrganisationEvent.RoleSet(press, Administrator, Contexts.Now));
        Eu.When(new OrganisationCommand.SetRole(press with { Code = "FP" }, Common, ByHost: true)).ThenRefused(OrganisationRejections.RoleIsCommon);
        Eu.When(new OrganisationCommand.SetRole(press with { IsHub = true }, Common, ByHost: false)).ThenRefused(OrganisationRejections.NeedsHost);
    }

    [Theory]
    [InlineData("fp-eu", true)]
    [InlineData("fp-eu-deputy", true)]
    [InlineData("fp", false)]
    [InlineData("fp-un", false)]
    [InlineData("fp-un-eu", false)]
    [InlineData("FP-eu", false)]
    [InlineData("-eu", false)]
    public void Gives_posts_ids_that_no_other_organisation_can_give(string id, bool isOwn)
    {
        var answer = Eu.When(AddPost with { PostId = id });
        Assert.Equal(isOwn ? null : OrganisationRejections.PostIdForm, answer.Decision.IsRejected ? answer.Decision.Rejection : null);
    }

    [Fact]
    public void Never_gives_the_id_of_a_post_again()
    {
        var ended = Eu.Given(PostAdded, new OrganisationEvent.PostEnded(PostId, Administrator, Contexts.Now));
        ended.When(AddPost).ThenRefused(OrganisationRejections.PostAlreadyAdded);
    }

    [Theory]
    [InlineData("FP@UN")]
    [InlineData("NONE@EU")]
    [InlineData("FP")]
    public void Puts_posts_into_no_group_but_its_own(string group) =>
        Eu.When(AddPost with { Terms = Terms with { Groups = Set(group) } }).ThenRefused(OrganisationRejections.ForeignGroup);

    [Fact]
    public void Gives_no_post_a_role_that_nobody_has_described() =>
        Eu.When(AddPost with { Terms = Terms with { Role = "NONE" } }).ThenRefused(OrganisationRejections.RoleUnknown);

    [Fact]
    public void Leaves_posts_that_follow_all_cases_to_a_host()
    {
        var hub = AddPost with { PostId = "coord-eu", Terms = Terms with { Role = "COORD", Groups = Set("COORD@EU") } };
        var grouped = AddPost with { Terms = Terms with { Groups = Set("FP@EU", "COORD@EU") } };

        Eu.When(hub).ThenRefused(OrganisationRejections.NeedsHost);
        Eu.When(grouped).ThenRefused(OrganisationRejections.NeedsHost);
        Assert.False(Eu.When(hub with { ByHost = true }).Decision.IsRejected);
    }

    [Fact]
    public void A_post_is_at_a_duty_station_of_the_organisation_or_at_none()
    {
        var inBrussels = AddPost with { Terms = Terms with { Station = "Brussels" }, Stations = Set("Brussels") };
        Assert.False(Eu.When(inBrussels).Decision.IsRejected);
        Assert.False(Eu.When(AddPost with { Stations = Set("Brussels") }).Decision.IsRejected);
        Eu.When(inBrussels with { Stations = Set("Mons") }).ThenRefused(OrganisationRejections.StationUnknown(Set("Mons")));
        Eu.When(inBrussels with { Stations = Set() }).ThenRefused(OrganisationRejections.StationUnknown(Set()));
    }

    [Fact]
    public void A_station_whose_calendar_has_gone_keeps_nobody_from_changing_a_post_otherwise()
    {
        var moved = Eu.After(AddPost with { Terms = Terms with { Station = "Brussels" }, Stations = Set("Brussels") });
        var terms = Terms with { Title = "Liaison", Station = "Brussels" };
        var renamed = new OrganisationCommand.ChangePost(AddPost.PostId, terms, AddPost.Common, ByHost: false, Set());
        Assert.False(moved.When(renamed).Decision.IsRejected);
    }
}
