namespace CaseFlow.App.Storage;

/// <summary>What else follows from an event, within the same transaction: it may load and append to streams of the same case.</summary>
/// <typeparam name="TEvent">One event, or a whole family: <c>InstanceEvent.TaskOpened</c> or <c>InstanceEvent</c>.</typeparam>
internal interface IReaction<TEvent>
    where TEvent : class
{
    /// <summary>Reacts to one event.</summary>
    /// <returns>A rejection, which refuses the whole command, or null.</returns>
    ValueTask<Rejection?> ReactAsync(Recorded<TEvent> recorded, CancellationToken cancellation);
}
