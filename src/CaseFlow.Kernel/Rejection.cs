namespace CaseFlow.Kernel;

/// <summary>What kind of mistake a caller made; decides the message's tone and nothing else.</summary>
public enum RejectionKind
{
    /// <summary>The request's form is wrong: a field is missing, too long or malformed.</summary>
    Invalid,

    /// <summary>What the request names does not exist, or may not be seen by the caller: the two look alike.</summary>
    NotFound,

    /// <summary>The request is well formed, but a rule or the present state forbids it.</summary>
    Conflict,

    /// <summary>The caller may see the thing but may not do this to it.</summary>
    Forbidden,
}

/// <summary>A refusal: the caller erred, nothing was changed, and the message says what was expected.</summary>
/// <param name="Kind">What kind of mistake it was.</param>
/// <param name="Code">Stable, written <c>noun.what</c>, e.g. <c>assessment.closed</c>; unique in the product.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="Path">The input field that it is about, in lower camel case (<c>grounds</c>); null when it is about the whole.</param>
public sealed record Rejection(RejectionKind Kind, string Code, string Message, string? Path = null);
