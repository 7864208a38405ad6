using System.Collections.Immutable;

namespace CaseFlow.App.Workflows;

/// <summary>What was found in the files of a deployment.</summary>
/// <param name="Definitions">What can be stored, one per process, decision, form and list of reference data.</param>
/// <param name="Bundle">The same, ready to run.</param>
/// <param name="Problems">Everything to mend, in the order of the files.</param>
internal sealed record WorkflowReading(ImmutableArray<ReadDefinition> Definitions, WorkflowBundle Bundle, ImmutableArray<WorkflowProblem> Problems)
{
    public IEnumerable<WorkflowProblem> Errors => Problems.Where(problem => problem.IsError);
}

/// <summary>A definition in one of the files.</summary>
internal sealed record ReadDefinition(DefinitionKind Kind, string Key, string Name, string? VersionTag, string Sha256, WorkflowResource Resource);
