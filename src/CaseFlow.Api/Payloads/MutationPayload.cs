using System.ComponentModel;
using CaseFlow.Kernel;

namespace CaseFlow.Api.Payloads;

/// <summary>What every mutation answers.</summary>
public abstract record MutationPayload
{
    [Description("The input's clientMutationId.")]
    public string? ClientMutationId { get; init; }

    [Description("Why nothing was done; empty when it was.")]
    public IReadOnlyList<MutationError> Errors { get; init; } = [];

    /// <summary>A payload that tells nothing but whether it was done.</summary>
    internal static TPayload Of<TPayload>(MutationInput input, IEnumerable<Rejection> rejections)
        where TPayload : MutationPayload, new() =>
        new() { ClientMutationId = input.ClientMutationId, Errors = [.. rejections.Select(MutationError.Of)] };
}
