using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>An organisation that takes part.</summary>
/// <param name="Id">E.g. <c>EU</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of body it is, e.g. <c>regional</c>.</param>
/// <param name="Zone">The IANA name of its time zone, in which its days begin.</param>
/// <param name="Language">BCP 47 tag of the language that it works in.</param>
/// <param name="Ceiling">The highest classification that its posts are ever cleared for, as a rank from 0 to 3.</param>
/// <param name="Wall">On which side of the wall its posts are.</param>
/// <param name="IsHost">Whether its administrators look after all organisations.</param>
/// <param name="IsExercise">Whether it is invented, for exercises only.</param>
/// <param name="Markings">Its formal markings, and what rank each has here.</param>
/// <param name="Roles">Roles of its own, besides those that all have.</param>
public sealed record OrganisationView(
    string Id,
    string Name,
    string Kind,
    string Zone,
    string Language,
    int Ceiling,
    Wall Wall,
    bool IsHost,
    bool IsExercise,
    ImmutableArray<FormalMarking> Markings,
    ImmutableArray<Role> Roles)
{
    internal static OrganisationView Of(OrganisationFile file) => new(
        file.Id,
        file.Profile.Name,
        file.Profile.Kind,
        file.Profile.Zone,
        file.Profile.Language,
        file.Profile.Ceiling,
        file.Profile.Wall,
        file.Profile.IsHost,
        file.IsExercise,
        file.Profile.Markings,
        [.. file.Roles.Values]);
}
