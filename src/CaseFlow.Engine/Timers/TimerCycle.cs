namespace CaseFlow.Engine.Timers;

/// <summary>Rounds that come again and again: at equal distances, or where a calendar says so.</summary>
internal abstract record TimerCycle
{
    /// <summary>Reads a repeating interval of ISO 8601 or a cron text; null when it is neither.</summary>
    public static TimerCycle? TryRead(string text) => (TimerCycle?)IntervalCycle.TryRead(text) ?? CronCycle.TryRead(text);

    /// <summary>The first round that is not in the past; null when all rounds are.</summary>
    public abstract TimerRound? First(DateTimeOffset now);

    /// <summary>What follows a round that is fired now; rounds that were due too are counted, not fired.</summary>
    public static (int Coalesced, TimerRound? Next) After(TimerRound fired, DateTimeOffset now) =>
        fired.Repeat is { } repeat && TryRead(repeat) is { } cycle ? cycle.RoundAfter(fired, now) : (0, null);

    private protected abstract (int Coalesced, TimerRound? Next) RoundAfter(TimerRound fired, DateTimeOffset now);
}
