using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Tests.Given;
using CsCheck;
using static CaseFlow.Cases.Tests.Organisations.OrganisationStories;

namespace CaseFlow.Cases.Tests.Organisations;

public sealed class RandomOrganisationTests
{
    private static readonly Gen<string> Person = Gen.OneOf(Anna, Bela, "person-fp-eu");

    private static readonly Gen<string> AnyPost = Gen.OneOf(PostId, "fp-eu-second");

    private static readonly Gen<DateTimeOffset?> Until = AnyCommand.Moment.Select(moment => (DateTimeOffset?)moment);

    private static readonly Gen<OrganisationCommand> Any = Gen.OneOf<OrganisationCommand>(
        Gen.Int[0, 3].Select(ceiling => new OrganisationCommand.Change(Profile with { Ceiling = ceiling }, ByHost: ceiling < 2)),
        AnyCommand.AnyOf<ReadingScope>().Select(reads => new OrganisationCommand.SetRole(new("PRESS", "Press", reads), Common, ByHost: false)),
        AnyPost.Select(post => new OrganisationCommand.AddPost(post, Terms, IsExercise: false, Common, ByHost: false)),
        AnyPost.Select(post => new OrganisationCommand.EndPost(post)),
        Gen.Select(AnyPost, AnyCommand.AnyOf<AppointmentKind>(), Person, Until, Until, Gen.Bool).Select((post, kind, person, from, until, by) =>
            new OrganisationCommand.Appoint(post, kind, person, from, until, Set("FP@EU"), by)),
        Gen.Select(AnyPost, AnyCommand.AnyOf<AppointmentKind>(), Person, Until, Gen.Bool).Select((post, kind, person, until, by) =>
            new OrganisationCommand.EndAppointment(post, kind, person, until, by)),
        Gen.Select(AnyPost, AnyCommand.Moment, Gen.Bool).Select((post, until, by) => new OrganisationCommand.NoteAbsence(post, null, until, by)),
        AnyPost.Select(post => new OrganisationCommand.EndAbsence(post, ByAdministrator: true)),
        Person.Select(person => new OrganisationCommand.LetPersonGo(person)),
        Gen.Const(new OrganisationCommand.EndDueAppointments()));

    [Fact]
    public void Random_commands_never_break_an_organisation() => Specs.Organisation.Given(Added, PostAdded).HoldFor(Any);
}
