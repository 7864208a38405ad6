using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Organisations;

internal static class OrganisationStories
{
    public const string PostId = "fp-eu";
    public const string Anna = "person-anna";
    public const string Bela = "person-bela";

    public static readonly Actor Administrator = new("person-admin-eu", "admin-eu", "EU");

    public static readonly Actor AsHolder = new(Anna, PostId, "EU");

    public static readonly DateTimeOffset Later = Contexts.Now.AddDays(10);

    public static readonly ImmutableSortedDictionary<string, Role> Common = Roles(
        new("FP", "Focal point", ReadingScope.Organisation), new("COORD", "Coordinator", ReadingScope.Organisation, IsHub: true));

    public static readonly OrganisationProfile Profile =
        new("European Union", "regional", "Europe/Brussels", "en", [new("RESTREINT UE/EU RESTRICTED", 2)], 2, Wall.Prevention, IsHost: false);

    public static readonly PostTerms Terms = new("Focal point", "FP", Set("FP@EU", "DEPUTY@EU"), 2, Wall.Prevention);

    public static readonly OrganisationEvent.Added Added = new("EU", Profile, IsExercise: false, Administrator, Contexts.Now);

    public static readonly OrganisationEvent.PostAdded PostAdded = new(PostId, Terms, IsExercise: false, Administrator, Contexts.Now);

    public static readonly OrganisationEvent.Appointed AnnaHolds = Appointed(1, AppointmentKind.Holder, Anna);

    public static readonly OrganisationEvent.Appointed BelaDeputises = Appointed(2, AppointmentKind.Deputy, Bela);

    public static readonly OrganisationEvent[] Everything =
    [
        Added,
        new OrganisationEvent.Changed(Profile with { Language = "fr" }, Administrator, Contexts.Now),
        new OrganisationEvent.RoleSet(new("PRESS", "Press officer", ReadingScope.Named), Administrator, Contexts.Now),
        PostAdded,
        new OrganisationEvent.PostChanged(PostId, Terms with { Title = "First focal point" }, Administrator, Contexts.Now),
        AnnaHolds,
        BelaDeputises,
        new OrganisationEvent.AbsenceNoted(PostId, new(Anna, Contexts.Now, Later), AsHolder, Contexts.Now),
        new OrganisationEvent.AbsenceEnded(PostId, AsHolder, Contexts.Now),
        new OrganisationEvent.TermSet(PostId, AnnaHolds.Appointment.Id, Later, Administrator, Contexts.Now),
        Ended(AnnaHolds, AppointmentEnd.PersonLetGo),
        new OrganisationEvent.PersonLetGo(Anna, Administrator, Contexts.Now),
        new OrganisationEvent.PostEnded(PostId, Administrator, Contexts.Now),
    ];

    public static OrganisationEvent.Appointed Appointed(
        int number, AppointmentKind kind, string person, DateTimeOffset? until = null, params string[] scope) => new(
            PostId, new(new AppointmentId(new Guid(number, 0, 0, new byte[8])), kind, person, Contexts.Now, until, Set(scope)), Administrator, Contexts.Now);

    public static OrganisationEvent.AppointmentEnded Ended(OrganisationEvent.Appointed which, AppointmentEnd why) =>
        new(PostId, which.Appointment.Id, which.Appointment.Kind, which.Appointment.PersonId, why, Administrator, Contexts.Now);

    public static ImmutableSortedSet<string> Set(params string[] items) => items.ToImmutableSortedSet(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Role> Roles(params Role[] roles) =>
        roles.ToImmutableSortedDictionary(role => role.Code, role => role, StringComparer.Ordinal);
}
