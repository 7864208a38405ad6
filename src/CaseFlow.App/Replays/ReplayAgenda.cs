using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.App.Replays;

/// <summary>One entry of a replay's agenda: a fact to record or a step to take.</summary>
/// <param name="At">When, in case time.</param>
/// <param name="Key">Its idempotency key.</param>
internal abstract record ReplayItem(DateTimeOffset At, string Key)
{
    public sealed record Fact(DateTimeOffset At, string Key, ReplayRecord Record) : ReplayItem(At, Key);

    public sealed record Deed(DateTimeOffset At, string Key, ReplayStep Step) : ReplayItem(At, Key);
}

/// <summary>
/// Puts facts and steps of a replay in order: a fact comes just before the first step that follows from it, else at noon of its day,
/// but none before the case is opened; what is older is written down then.
/// </summary>
internal static class ReplayAgenda
{
    public static ImmutableArray<ReplayItem> Of(ReplayFile file)
    {
        var opening = file.Steps.First(step => step.Do.OpenCase is not null);
        var facts = file.Record.Select(record => (ReplayItem)new ReplayItem.Fact(MomentOf(record, file, opening.At), Key(file, "record", record.Ref), record));
        var deeds = file.Steps.Where(step => step != opening).Select(step => (ReplayItem)new ReplayItem.Deed(step.At, Key(file, "step", step.N), step));
        var ordered = facts.Concat(deeds).OrderBy(item => item.At).ThenBy(item => item is ReplayItem.Deed);
        return [new ReplayItem.Deed(opening.At, Key(file, "step", opening.N), opening), .. ordered];
    }

    /// <summary>The idempotency key under which a default completes a task.</summary>
    public static string DefaultKey(ReplayFile file, Guid taskId) => $"replay:{file.Key}:default:{taskId}";

    private static DateTimeOffset MomentOf(ReplayRecord record, ReplayFile file, DateTimeOffset openedAt)
    {
        var told = file.Steps.Where(step => step.Ref == record.Ref).Select(step => (DateTimeOffset?)step.At).Min()
            ?? new DateTimeOffset(record.On, new TimeOnly(12, 0), TimeSpan.Zero);
        return told > openedAt ? told : openedAt;
    }

    private static string Key(ReplayFile file, string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"replay:{file.Key}:{kind}:{number}");
}
