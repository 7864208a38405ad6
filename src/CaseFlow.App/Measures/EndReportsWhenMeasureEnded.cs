using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Measures;

/// <summary>Nobody reports on a measure that was given up or handed over: the process that asks for reports gets the message <c>MeasureEnded</c>.</summary>
internal sealed class EndReportsWhenMeasureEnded(EventStore store) : IReaction<MeasureEvent.NotCarriedOut>, IReaction<MeasureEvent.HandedOver>
{
    // the process may have other work to end before it asks for the next report
    private static readonly TimeSpan TimeToLive = PublishMessage.LongestTimeToLive;

    public ValueTask<Rejection?> ReactAsync(Recorded<MeasureEvent.NotCarriedOut> recorded, CancellationToken cancellation) =>
        TellAsync(recorded.CaseId, recorded.StreamId, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<MeasureEvent.HandedOver> recorded, CancellationToken cancellation) =>
        TellAsync(recorded.CaseId, recorded.StreamId, cancellation);

    // the measure ends once, so that its own id serves as the message's
    private async ValueTask<Rejection?> TellAsync(Guid caseId, Guid measureId, CancellationToken cancellation)
    {
        var message = new MailboxMessage(measureId, MessageSpeakers.MeasureEnded, measureId.ToString(), FeelContext.Empty);
        var decision = await store.TellMailboxAsync(caseId, new MailboxCommand.Publish(message, TimeToLive), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
