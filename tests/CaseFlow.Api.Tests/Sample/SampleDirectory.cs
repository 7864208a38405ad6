using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Organisations;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Kernel;

namespace CaseFlow.Api.Tests.Sample;

/// <summary>A directory of one post, which one person holds.</summary>
internal static class SampleDirectory
{
    private static readonly OrganisationProfile Eu =
        new("European Union", "regional", "Europe/Brussels", "en", [], Classification.Restricted, Wall.Prevention, IsHost: false);

    private static readonly PostTerms Terms = new("Focal point", "FP", Set("FP@EU"), Classification.Restricted, Wall.Prevention);

    private static readonly Appointment Holder =
        new(new AppointmentId(Guid.Empty), AppointmentKind.Holder, "person-fp-eu", DateTimeOffset.UnixEpoch, Until: null, Set());

    private static readonly DirectorySnapshot Snapshot = new([FileOf(
        new OrganisationEvent.Added("EU", Eu, IsExercise: true, Actor.System, DateTimeOffset.UnixEpoch),
        new OrganisationEvent.PostAdded("fp-eu", Terms, IsExercise: true, Actor.System, DateTimeOffset.UnixEpoch),
        new OrganisationEvent.Appointed("fp-eu", Holder, Actor.System, DateTimeOffset.UnixEpoch))],
        ImmutableSortedDictionary<string, Role>.Empty.Add("FP", new Role("FP", "Focal point", ReadingScope.Organisation)));

    public static Standings Standings { get; } = new(
        new OrganisationDirectory(() => Task.FromResult(Snapshot)), new DeploymentCeiling(Classification.Confidential), TimeProvider.System);

    private static OrganisationFile FileOf(params OrganisationEvent[] story) =>
        ((Organisation.Added)story.Aggregate(Organisation.None, Organisation.Evolve)).File;

    private static ImmutableSortedSet<string> Set(params string[] groups) => groups.ToImmutableSortedSet(StringComparer.Ordinal);
}
