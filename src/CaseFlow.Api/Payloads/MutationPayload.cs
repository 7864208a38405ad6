using System.ComponentModel;

namespace CaseFlow.Api.Payloads;

/// <summary>What every mutation answers.</summary>
public abstract record MutationPayload
{
    [Description("The input's clientMutationId.")]
    public string? ClientMutationId { get; init; }

    [Description("Why nothing was done; empty when it was, or would be in a dry run.")]
    public IReadOnlyList<MutationError> Errors { get; init; } = [];
}
