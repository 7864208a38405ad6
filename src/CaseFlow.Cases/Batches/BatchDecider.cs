using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Batches;

/// <summary>The rules of a batch: each thing is tried once, and nothing more is begun after it was stopped.</summary>
public static class BatchDecider
{
    /// <summary>Most things that one batch works on: few enough to be read through.</summary>
    public const int MostSubjects = 900;

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<BatchEvent> Decide(BatchCommand command, Batch state, DecisionContext context) =>
        (command, state) switch
        {
            (BatchCommand.Start { Order.Subjects.IsEmpty: true }, _) => BatchRejections.Empty,
            (BatchCommand.Start { Order.Subjects.Length: > MostSubjects }, _) => BatchRejections.TooLarge,
            (BatchCommand.Start { Order.IsTrial: true } c, Batch.NotStarted) =>
                [new BatchEvent.Started(c.Order with { RealId = context.NewId() }, c.By, context.Now)],
            (BatchCommand.Start c, Batch.NotStarted) => [new BatchEvent.Started(c.Order, c.By, context.Now)],
            (BatchCommand.Start, Batch.Begun) => BatchRejections.StartedAlready,
            (_, Batch.NotStarted) => BatchRejections.NotFound,
            (BatchCommand.Report { Refusal: null } c, Batch.Begun s) when s.Done.Contains(c.Number) => [],
            (BatchCommand.Report { Refusal: not null } c, Batch.Begun s) when s.WasTried(c.Number) => [],
            (BatchCommand.Report c, Batch.Begun s) => Report(c, s, context),
            (BatchCommand.Cancel, Batch.Begun { End: null }) => [new BatchEvent.Cancelled(context.Now)],
            (BatchCommand.Cancel, Batch.Begun) => BatchRejections.Over,
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<BatchEvent> Report(BatchCommand.Report command, Batch.Begun state, DecisionContext context)
    {
        var tried = new BatchEvent.ItemTried(command.Number, command.Refusal?.Code, command.Refusal?.Message, context.Now);
        var left = state.Order.Subjects.Length - state.Done.Count - state.Refused.Count;
        return state.End is null && left == 1 && !state.WasTried(command.Number) ? [tried, new BatchEvent.Completed(context.Now)] : [tried];
    }
}
