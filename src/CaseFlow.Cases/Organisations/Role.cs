using CaseFlow.Cases.Access;

namespace CaseFlow.Cases.Organisations;

/// <summary>What a post is there for, and how far it reads because of that.</summary>
/// <param name="Code">E.g. <c>LEGAL</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Reads">How far it reads.</param>
/// <param name="IsHub">Whether it follows the progress of all cases, without their content.</param>
public sealed record Role(string Code, string Title, ReadingScope Reads, bool IsHub = false);
