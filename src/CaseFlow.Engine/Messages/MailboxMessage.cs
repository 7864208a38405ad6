using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Messages;

/// <summary>A message from outside or from another process.</summary>
/// <param name="Id">Chosen by the sender; a repeat of the same id is ignored while the message is kept.</param>
/// <param name="Name">The BPMN message's name.</param>
/// <param name="CorrelationKey">What ties it to an instance, as text.</param>
/// <param name="Variables">What it brings along.</param>
public sealed record MailboxMessage(Guid Id, string Name, string CorrelationKey, FeelContext Variables);
