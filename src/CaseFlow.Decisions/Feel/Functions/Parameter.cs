namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name by which an argument can be given.</param>
/// <param name="Type">What the argument must be; of <see cref="FeelType.Any"/> also null.</param>
/// <param name="IsOptional">Whether it may be left out; it is null then.</param>
/// <param name="AcceptsNull">Whether null is an argument like others, although the type is not Any.</param>
internal sealed record Parameter(string Name, FeelType Type, bool IsOptional = false, bool AcceptsNull = false);
