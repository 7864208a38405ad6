using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Imports;

/// <summary>The rules of imports: one at a time for each source, seen whole or not at all.</summary>
public static class ImportDecider
{
    /// <summary>After so long without a sign of it, an import counts as dead, and the next one takes its place.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    private const string TakenOver = "Another import took its place.";

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<ImportEvent> Decide(ImportCommand command, ImportBook state, DecisionContext context) =>
        (command, state) switch
        {
            (ImportCommand.Start c, ImportBook.Idle s) => [Started(c, s.LastNumber + 1, context)],
            (ImportCommand.Start c, ImportBook.Importing s) => TakeOver(c, s, context),
            (ImportCommand.Complete c, ImportBook.Importing s) when s.Id == c.Id => [new ImportEvent.Completed(s.Id, s.Number, context.Actor, context.Now)],
            (ImportCommand.Complete, _) => ImportRejections.NotRunning,
            (ImportCommand.Abandon c, ImportBook.Importing s) when s.Id == c.Id => [Abandoned(s, c.Why, context)],
            (ImportCommand.Abandon, _) => [],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<ImportEvent> TakeOver(ImportCommand.Start c, ImportBook.Importing s, DecisionContext context) =>
        c.TakeOver || c.RunningHeardAt + Silence < context.Now
            ? [Abandoned(s, TakenOver, context), Started(c, s.Number + 1, context)]
            : ImportRejections.AlreadyRunning;

    private static ImportEvent.Started Started(ImportCommand.Start c, int number, DecisionContext context) =>
        new(c.Id, number, c.Source, c.FileName, context.Actor, context.Now);

    private static ImportEvent.Abandoned Abandoned(ImportBook.Importing s, string why, DecisionContext context) =>
        new(s.Id, s.Number, why, context.Actor, context.Now);
}
