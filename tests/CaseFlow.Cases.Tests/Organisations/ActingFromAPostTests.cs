using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Organisations.OrganisationStories;

namespace CaseFlow.Cases.Tests.Organisations;

public sealed class ActingFromAPostTests
{
    private static readonly OrganisationCommand.Appoint Appoint =
        new(PostId, AppointmentKind.Holder, Anna, From: null, Until: null, Set(), ByAdministrator: true);

    private static DecisionSpec<OrganisationCommand, Organisation, OrganisationEvent> Vacant => Specs.Organisation.As(Administrator).Given(Added, PostAdded);

    private static DecisionSpec<OrganisationCommand, Organisation, OrganisationEvent> Held => Vacant.Given(AnnaHolds, BelaDeputises);

    [Fact]
    public void Begins_with_an_appointment() => Vacant.When(Appoint).Then(AnnaHolds);

    [Fact]
    public void Is_given_to_nobody_by_themselves()
    {
        Vacant.When(Appoint with { PersonId = Administrator.PersonId }).ThenRefused(OrganisationRejections.OwnAppointment);
        Vacant.When(Appoint with { PersonId = Administrator.PersonId, Kind = AppointmentKind.Deputy }).ThenRefused(OrganisationRejections.OwnAppointment);
    }

    [Fact]
    public void Is_one_holders_at_a_time()
    {
        Held.When(Appoint with { PersonId = Bela }).ThenRefused(OrganisationRejections.Held);
        Held.After(End(until: Later)).When(Appoint with { PersonId = Bela, From = Later.AddDays(-1) }).ThenRefused(OrganisationRejections.Held);
        Assert.False(Held.After(End(until: Later)).When(Appoint with { PersonId = Bela, From = Later }).Decision.IsRejected);
    }

    [Fact]
    public void Ends_now_or_at_a_moment_to_come()
    {
        Held.When(End(until: null)).Then(Ended(AnnaHolds, AppointmentEnd.Ended));
        Held.When(End(until: Later)).Then(new OrganisationEvent.TermSet(PostId, AnnaHolds.Appointment.Id, Later, Administrator, Contexts.Now));
        Held.After(End(until: Later)).When(End(until: Later)).ThenNothing();
        Held.After(End(until: null)).When(End(until: null)).ThenRefused(OrganisationRejections.NotAppointed);
    }

    [Fact]
    public void Counts_to_its_term_whether_or_not_a_timer_has_come()
    {
        var post = PostOf(Held.After(End(until: Later)));

        Assert.Equal([Anna, null], new[] { Later.AddMilliseconds(-1), Later }.Select(post.HolderAt));
        Held.After(End(until: Later)).At(Later).When(new OrganisationCommand.EndDueAppointments())
            .Then(Ended(AnnaHolds, AppointmentEnd.TermReached) with { At = Later });
        Held.When(new OrganisationCommand.EndDueAppointments()).ThenNothing();
    }

    [Fact]
    public void Is_the_deputys_only_while_nobody_holds_the_post_or_who_does_is_away()
    {
        Assert.Empty(PostOf(Held).ActedForBy(Bela, Contexts.Now));
        Assert.Equal(Terms.Groups, PostOf(Vacant.Given(BelaDeputises)).ActedForBy(Bela, Contexts.Now));

        var away = PostOf(Held.After(new OrganisationCommand.NoteAbsence(PostId, Contexts.Now.AddDays(1), Later, ByAdministrator: true)));
        var days = new[] { Contexts.Now, Contexts.Now.AddDays(1), Later.AddMilliseconds(-1), Later };
        Assert.Equal([false, true, true, false], days.Select(day => !away.ActedForBy(Bela, day).IsEmpty));
    }

    [Fact]
    public void Is_the_deputys_no_more_when_somebody_else_holds_the_post_than_the_one_who_was_away()
    {
        var next = Held.After(new OrganisationCommand.NoteAbsence(PostId, null, Later, ByAdministrator: true))
            .After(End(until: null)).After(Appoint with { PersonId = "person-carl" });

        Assert.Empty(PostOf(next).ActedForBy(Bela, Contexts.Now));
    }

    [Fact]
    public void Is_a_substitutes_within_scope_and_dates()
    {
        var substitute = Appoint with { Kind = AppointmentKind.Substitute, PersonId = Bela, Until = Later, Scope = Set("FP@EU") };
        var post = PostOf(Vacant.Given(AnnaHolds).After(substitute));

        Assert.Equal(Set("FP@EU"), post.ActedForBy(Bela, Contexts.Now));
        Assert.Empty(post.ActedForBy(Bela, Later));
        Vacant.When(substitute with { Scope = Set("LEGAL@EU") }).ThenRefused(OrganisationRejections.ScopeUnknown);
        Vacant.When(substitute with { Until = Contexts.Now }).ThenRefused(OrganisationRejections.TermPassed);
    }

    [Fact]
    public void Is_lent_by_its_holder_to_colleagues_alone()
    {
        var lend = Appoint with { Kind = AppointmentKind.Substitute, PersonId = Bela, Until = Later, ByAdministrator = false };
        var colleague = Held.Given(
            PostAdded with { PostId = "fp-eu-second" },
            Appointed(3, AppointmentKind.Holder, Bela) with { PostId = "fp-eu-second" });

        Held.As(AsHolder).When(lend).ThenRefused(OrganisationRejections.SubstituteIsStranger);
        Assert.False(colleague.As(AsHolder).When(lend).Decision.IsRejected);
        Held.As(AsHolder).When(lend with { Kind = AppointmentKind.Holder }).ThenRefused(OrganisationRejections.NotHolder);
        Held.As(AsHolder with { OnBehalfOf = "fp-eu" }).When(lend).ThenRefused(OrganisationRejections.NotHolder);
        Held.As(new Actor(Bela, PostId, "EU")).When(lend).ThenRefused(OrganisationRejections.NotHolder);
    }

    [Fact]
    public void Ends_everywhere_when_somebody_leaves()
    {
        var left = Held.Given(Appointed(3, AppointmentKind.Substitute, Anna, Later));

        left.When(new OrganisationCommand.LetPersonGo(Anna)).Then(
            Ended(AnnaHolds, AppointmentEnd.PersonLetGo),
            Ended(Appointed(3, AppointmentKind.Substitute, Anna), AppointmentEnd.PersonLetGo),
            new OrganisationEvent.PersonLetGo(Anna, Administrator, Contexts.Now));
        left.After(new OrganisationCommand.LetPersonGo(Anna)).When(new OrganisationCommand.LetPersonGo(Anna)).ThenNothing();
    }

    [Fact]
    public void Ends_with_the_post() =>
        Held.When(new OrganisationCommand.EndPost(PostId)).Then(
            Ended(AnnaHolds, AppointmentEnd.PostEnded),
            Ended(BelaDeputises, AppointmentEnd.PostEnded),
            new OrganisationEvent.PostEnded(PostId, Administrator, Contexts.Now));

    private static OrganisationCommand.EndAppointment End(DateTimeOffset? until) =>
        new(PostId, AppointmentKind.Holder, Anna, until, ByAdministrator: true);

    private static Post PostOf(DecisionSpec<OrganisationCommand, Organisation, OrganisationEvent> spec) =>
        ((Organisation.Added)spec.State).File.Posts[PostId];
}
