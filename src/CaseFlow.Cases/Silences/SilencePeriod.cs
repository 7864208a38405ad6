namespace CaseFlow.Cases.Silences;

/// <summary>The time that those who are asked have.</summary>
/// <param name="Class">How long it is at least.</param>
/// <param name="Zone">The IANA zone in which the end is announced and working days are counted, e.g. <c>Europe/Brussels</c>.</param>
/// <param name="OpensAt">When it begins, UTC.</param>
/// <param name="ClosesAt">The instant at which it ends, UTC: what is received before counts, what is received at it or later does not.</param>
public sealed record SilencePeriod(SilenceClass Class, string Zone, DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    /// <summary>
    /// How long after its end a silence is settled. Longer than a server works on one request, so that a break which it received before the
    /// end is written down before anybody looks at the result.
    /// </summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    private static readonly double[] Looks = [0.5, 0.8];

    /// <summary>When the result is looked at, UTC.</summary>
    public DateTimeOffset SettlesAt => ClosesAt + Settling;

    /// <summary>When somebody looks next at who is absent and who is still to be reminded: at the opening, at 50 % and 80 % of the time, at the end.</summary>
    /// <param name="now">The look lies after it, if one is left; else it is the last.</param>
    public DateTimeOffset NextLook(DateTimeOffset now) =>
        Looks.Select(share => OpensAt + ((ClosesAt - OpensAt) * share))
            .Prepend(OpensAt)
            .Select(look => DateTimeOffset.FromUnixTimeMilliseconds(look.ToUnixTimeMilliseconds()))
            .FirstOrDefault(look => look > now, SettlesAt);

    /// <summary>Whether its end was reached at a moment.</summary>
    internal bool IsOverAt(DateTimeOffset moment) => moment >= ClosesAt;
}
