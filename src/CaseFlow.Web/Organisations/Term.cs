using System.Globalization;

namespace CaseFlow.Web.Organisations;

/// <summary>From which day to which something holds, as entries of days give it: moments, or what was typed and not understood.</summary>
/// <param name="First">Its first minute; empty for at once.</param>
/// <param name="Last">Its last minute; empty for without an end.</param>
public sealed record Term(string First, string Last)
{
    /// <summary>From now on, without an end.</summary>
    public static readonly Term Open = new("", "");

    /// <summary>Since when; null for at once.</summary>
    public DateTimeOffset? From => Read(First);

    /// <summary>Until when; null for without an end.</summary>
    public DateTimeOffset? Until => Read(Last);

    /// <summary>What would be refused, or taken for something else than was typed; null when nothing would.</summary>
    /// <param name="now">The present.</param>
    /// <param name="needsEnd">Whether it must end.</param>
    public TermProblem? ProblemAt(DateTimeOffset now, bool needsEnd) =>
        (First.Length > 0 && From is null) || (Last.Length > 0 && Until is null) ? TermProblem.Unclear
        : From?.AddDays(1) <= now ? TermProblem.BegunBefore
        : needsEnd && Until is null ? TermProblem.Endless
        : Until <= now ? TermProblem.Passed
        : Until <= From ? TermProblem.Reversed
        : null;

    private static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}

/// <summary>Why a term is not sent.</summary>
public enum TermProblem
{
    /// <summary>A day cannot be understood.</summary>
    Unclear,

    /// <summary>It would begin on a day that is over.</summary>
    BegunBefore,

    /// <summary>It must end, and no day is given.</summary>
    Endless,

    /// <summary>It would end on a day that is over.</summary>
    Passed,

    /// <summary>It would end before it begins.</summary>
    Reversed,
}
