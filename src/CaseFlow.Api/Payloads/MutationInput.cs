using System.ComponentModel;

namespace CaseFlow.Api.Payloads;

/// <summary>What every mutation's <c>input</c> has.</summary>
public abstract record MutationInput
{
    [Description("Chosen by the client and echoed. Sent again by the same caller within 30 days, it gives the first answer instead of doing the thing twice.")]
    public string? ClientMutationId { get; init; }
}
