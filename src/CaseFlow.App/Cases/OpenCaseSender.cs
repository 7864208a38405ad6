using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Opens a case that another case has asked for: it is a partition of its own, so it is opened after the commit that asked.</summary>
internal sealed class OpenCaseSender(Dispatcher dispatcher) : IOutboxSender
{
    /// <summary>The outbox's name for it; its body is an <see cref="OpenCase"/> with the new case's id.</summary>
    public const string KindName = "open-case";

    public string Kind => KindName;

    public bool StaysInside => true;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var opened = await dispatcher.SendAsync(
            Caller.System(Door.Pump), EventJson.Read<OpenCase>(message.Body), message.Id.ToString(), cancellation);
        if (opened.IsRejected && opened.Rejection != CaseRejections.AlreadyOpen)
        {
            throw new InvalidOperationException($"Expected the case to be opened, but it was refused: {opened.Rejection.Code}.");
        }
    }
}
