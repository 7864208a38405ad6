using System.ComponentModel;
using CaseFlow.Kernel;

namespace CaseFlow.Api.Payloads;

/// <summary>A refusal as clients see it.</summary>
[Description("Why a mutation was refused.")]
public sealed record MutationError(
    [property: Description("Stable, written noun.what, e.g. task.not_owner.")] string Code,
    [property: Description("What kind of mistake it was.")] RejectionKind Kind,
    [property: Description("One English sentence: what was expected, and what is.")] string Message,
    [property: Description("The input field that it is about; null when it is about the whole.")] string? Path)
{
    internal static MutationError Of(Rejection rejection) => new(rejection.Code, rejection.Kind, rejection.Message, rejection.Path);
}
