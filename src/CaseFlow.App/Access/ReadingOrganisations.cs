using System.Collections.Immutable;
using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Which organisations have anybody at all who may read a case: who may not is not asked for anything there, or their silence would mislead.</summary>
internal sealed class ReadingOrganisations(Rows rows, OrganisationDirectory directory)
{
    /// <summary>Those of some organisations that have nobody who may read the case; none when the caller may not read it either.</summary>
    public async ValueTask<ImmutableArray<string>> ExceptAsync(Guid caseId, IEnumerable<string> organisations, CancellationToken cancellation)
    {
        var readers = await rows.Of<ReaderRow>().Where(row => row.CaseId == caseId && !row.IsItem && !row.IsOutline).ToListAsync(cancellation);
        if (readers.Count == 0)
        {
            return [];
        }

        var known = await directory.CurrentAsync(cancellation);
        return [.. organisations.Where(organisation => !readers.Exists(reader => Reaches(reader, organisation, known)))];
    }

    private static bool Reaches(ReaderRow reader, string organisation, DirectorySnapshot known) =>
        IsOf(reader.Grantee, organisation, known)
        && (known.Organisations.GetValueOrDefault(organisation) is not { } file
            || (reader.Classification <= file.Profile.Ceiling && SidesOf(file).Contains(reader.Wall)));

    private static bool IsOf(string grantee, string organisation, DirectorySnapshot known) =>
        grantee is Grantee.Everyone or Grantee.Community
        || grantee.EndsWith(Grantee.Organisation(organisation), StringComparison.Ordinal)
        || known.OrganisationOf(grantee)?.Id == organisation;

    private static IEnumerable<Wall> SidesOf(OrganisationFile file) => file.Profile.Wall is Wall.CounterTerrorism
        ? [Wall.CounterTerrorism]
        : file.Posts.Values.Where(post => post.EndedAt is null).Select(post => post.Terms.Wall).Append(Wall.Prevention);
}
