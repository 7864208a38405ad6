using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>The command <c>caseflow doctor</c>: looks at configuration, database, journal and stuck work, changes nothing, and says what to do.</summary>
/// <param name="scopes">Each check gets one of its own.</param>
public sealed class Doctor(IServiceScopeFactory scopes)
{
    /// <summary>Carries out every check in turn. What needs a database of this release is left out when there is none.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var findings = new List<Finding>();
        foreach (var check in scope.ServiceProvider.GetServices<ICheck>().OrderBy(check => check.Order))
        {
            if (check.Order > ICheck.Database && findings.Exists(finding => finding.Verdict == Verdict.Unfit))
            {
                break;
            }

            findings.AddRange(await ExamineAsync(check, cancellation));
        }

        return findings;
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(ICheck check, CancellationToken cancellation)
    {
        try
        {
            return await check.ExamineAsync(cancellation);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or UnfitDatabaseException)
        {
            var verdict = check.Order > ICheck.Database ? Verdict.Broken : Verdict.Unfit;
            return [new(verdict, check.Subject, $"Could not be looked at: {failure.Message}", "Mend what the message names, then ask again.")];
        }
    }
}

/// <summary>One thing that the doctor looks at.</summary>
public interface ICheck
{
    /// <summary>Up to here checks need no database of this release.</summary>
    const int Database = 20;

    /// <summary>What it looks at, in a word or two.</summary>
    string Subject { get; }

    /// <summary>When its turn comes.</summary>
    int Order { get; }

    /// <summary>Looks, and changes nothing.</summary>
    ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation);
}

/// <summary>What a check found.</summary>
/// <param name="Verdict">How it stands.</param>
/// <param name="Subject">What was looked at.</param>
/// <param name="Said">What was found.</param>
/// <param name="Advice">What to do; null when there is nothing to do.</param>
public sealed record Finding(Verdict Verdict, string Subject, string Said, string? Advice = null);

/// <summary>How something stands.</summary>
public enum Verdict
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>It works, but somebody should look.</summary>
    Attention,

    /// <summary>It does not work, or cannot be relied on.</summary>
    Broken,

    /// <summary>No work on this database is possible until it is mended.</summary>
    Unfit,
}
