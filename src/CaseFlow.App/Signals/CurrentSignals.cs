using CaseFlow.App.Storage;

namespace CaseFlow.App.Signals;

/// <summary>What a signal says now, and what people did about it.</summary>
internal sealed class CurrentSignal
{
    public required SignalVersionRow Version { get; init; }

    /// <summary>Null as long as nobody has worked on it.</summary>
    public required SignalRow? Work { get; init; }
}

/// <summary>Signals as readers see them: only what complete imports and reports say now.</summary>
internal static class CurrentSignals
{
    extension(Rows rows)
    {
        public IQueryable<CurrentSignal> Signals =>
            from version in rows.Of<SignalVersionRow>()
            where version.State == VersionState.Current
            join work in rows.Of<SignalRow>() on version.SignalId equals work.CaseId into works
            from work in works.DefaultIfEmpty()
            select new CurrentSignal { Version = version, Work = work };
    }

    /// <summary>Those that await triage.</summary>
    public static IQueryable<CurrentSignal> AwaitingTriage(this IQueryable<CurrentSignal> signals) =>
        signals.Where(signal => signal.Work == null || signal.Work.State == SignalState.Untriaged);
}
