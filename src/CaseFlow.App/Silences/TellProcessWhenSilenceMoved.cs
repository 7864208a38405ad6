using CaseFlow.App.Messages;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Silences;

/// <summary>
/// The process that waits for a silence gets the message <c>SilenceEnded</c> with its result, and <c>SilenceMoved</c> whenever there is a new
/// text or a later end: only the item itself knows when its time is up.
/// </summary>
internal sealed class TellProcessWhenSilenceMoved(EventStore store, DecisionContextSource contexts)
    : IReaction<SilenceEvent.Adopted>, IReaction<SilenceEvent.Broken>, IReaction<SilenceEvent.Withdrawn>,
        IReaction<SilenceEvent.TextChanged>, IReaction<SilenceEvent.Extended>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent.Adopted> recorded, CancellationToken cancellation) =>
        EndAsync(recorded, "adopted", recorded.Event.Absent, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent.Broken> recorded, CancellationToken cancellation) =>
        EndAsync(recorded, "broken", [], cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent.Withdrawn> recorded, CancellationToken cancellation) =>
        EndAsync(recorded, "withdrawn", [], cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent.TextChanged> recorded, CancellationToken cancellation) =>
        MoveAsync(recorded, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent.Extended> recorded, CancellationToken cancellation) =>
        MoveAsync(recorded, cancellation);

    // the item ends once, so that its own id serves as the message's
    private ValueTask<Rejection?> EndAsync<TEvent>(Recorded<TEvent> recorded, string result, IEnumerable<string> absent, CancellationToken cancellation)
        where TEvent : class
    {
        var variables = FeelContext.Of(("silenceResult", new FeelString(result)), ("silenceAdoptedWithout", Texts(absent)));
        return TellAsync(recorded, recorded.StreamId, MessageSpeakers.SilenceEnded, variables, PublishMessage.LongestTimeToLive, cancellation);
    }

    private async ValueTask<Rejection?> MoveAsync<TEvent>(Recorded<TEvent> recorded, CancellationToken cancellation)
        where TEvent : class
    {
        var (state, _) = await store.LoadAsync(Streams.Silence, recorded.CaseId, recorded.StreamId, cancellation);
        if (state is not Silence.Running { File: var file, Period: var period })
        {
            return null;
        }

        var id = (await contexts.ForAsync(recorded.CaseId, cancellation)).NewId();
        var variables = FeelContext.Of(
            ("silenceClosesAt", FeelDateTime.From(period.ClosesAt).ToJsonShape()), ("silenceAwaited", Texts(file.Voters.Except(file.Receipts))));
        var refusal = await TellAsync(recorded, id, MessageSpeakers.SilenceMoved, variables, TimeSpan.Zero, cancellation);
        return refusal == MailboxDecider.NobodyWaits ? null : refusal;
    }

    private async ValueTask<Rejection?> TellAsync<TEvent>(
        Recorded<TEvent> recorded, Guid id, string name, FeelContext variables, TimeSpan timeToLive, CancellationToken cancellation)
        where TEvent : class
    {
        var message = new MailboxMessage(id, name, recorded.StreamId.ToString(), variables);
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.Publish(message, timeToLive), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }

    private static FeelList Texts(IEnumerable<string> texts) => FeelList.Of([.. texts.Select(text => new FeelString(text))]);
}
