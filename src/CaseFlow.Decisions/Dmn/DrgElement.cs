using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>An element of the decision requirements graph (DMN 1.5, chapter 6).</summary>
/// <param name="Id">Its id, unique in the model.</param>
/// <param name="Name">The name under which those that require it see it.</param>
internal abstract record DrgElement(string Id, string Name);

/// <summary>A value that comes from outside.</summary>
internal sealed record InputData(string Id, string Name, FeelType Type) : DrgElement(Id, Name);

/// <summary>A value computed from what it requires.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What the value must be.</param>
/// <param name="Logic">How it is computed; null when only people know, so that it comes from outside like input data.</param>
/// <param name="Requirements">References to the elements that the logic sees.</param>
internal sealed record DecisionElement(string Id, string Name, FeelType Type, Node? Logic, ImmutableArray<string> Requirements) : DrgElement(Id, Name);

/// <summary>A function that decisions call (BKM).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its result must be.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Body">How the result is computed.</param>
/// <param name="Requirements">References to the functions that the body sees.</param>
internal sealed record BusinessKnowledgeModel(
    string Id, string Name, FeelType Type, ImmutableArray<Parameter> Parameters, Node Body, ImmutableArray<string> Requirements) : DrgElement(Id, Name);

/// <summary>Decisions that are called together like a function.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its result must be.</param>
/// <param name="Outputs">References to the decisions that make the result.</param>
/// <param name="Inputs">References to the input data and decisions that the caller gives, in the order of the parameters.</param>
internal sealed record DecisionService(string Id, string Name, FeelType Type, ImmutableArray<string> Outputs, ImmutableArray<string> Inputs)
    : DrgElement(Id, Name);
