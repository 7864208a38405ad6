using System.Collections.Immutable;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>What a BPMN file was read as.</summary>
/// <param name="Processes">The executable processes; empty when there is any error, so that a file is taken whole or not at all.</param>
/// <param name="Problems">All that is wrong, in the order of the file.</param>
public sealed record BpmnReading(ImmutableArray<ProcessModel> Processes, ImmutableArray<ModelProblem> Problems)
{
    /// <summary>Whether the file can be executed.</summary>
    public bool IsExecutable => Problems.All(problem => problem.Grade != FindingGrade.Error);
}
