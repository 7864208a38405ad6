namespace CaseFlow.Engine.Models;

/// <summary>The form that a user task or start event shows.</summary>
/// <param name="FormId">The form's id.</param>
/// <param name="Binding">Which version of it.</param>
/// <param name="VersionTag">For <see cref="BindingType.VersionTag"/>: the tag.</param>
public sealed record FormReference(string FormId, BindingType Binding, string? VersionTag);
