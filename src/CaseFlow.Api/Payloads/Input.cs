namespace CaseFlow.Api.Payloads;

/// <summary>A mutation's <c>input</c>: the command that it sends, field by field.</summary>
/// <param name="Command">The command.</param>
/// <param name="ClientMutationId">The client's own id, echoed, and the idempotency key.</param>
/// <param name="IsTrial">Whether it is only asked what would be answered.</param>
public sealed record Input<TCommand>(TCommand Command, string? ClientMutationId, bool IsTrial = false);
