using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>The <c>zeebe:</c> extensions that are executed, or refused where they cannot be, and where they are looked for.</summary>
internal static class KnownExtensions
{
    private static readonly ImmutableArray<string> Jobs =
        ["serviceTask", "sendTask", "scriptTask", "businessRuleTask", "intermediateThrowEvent", "endEvent", "adHocSubProcess"];

    /// <summary>By the extension's name; empty where it may be anywhere, or is refused by name.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Parents = new Dictionary<string, ImmutableArray<string>>
    {
        ["userTask"] = ["userTask"],
        ["assignmentDefinition"] = ["userTask"],
        ["taskSchedule"] = ["userTask"],
        ["priorityDefinition"] = ["userTask"],
        ["formDefinition"] = ["userTask", "startEvent"],
        ["ioMapping"] = [],
        ["properties"] = [],
        ["executionListeners"] = [],
        ["taskListeners"] = [],
        ["taskDefinition"] = Jobs,
        ["taskHeaders"] = [],
        ["loopCharacteristics"] = ["multiInstanceLoopCharacteristics"],
        ["conditionalFilter"] = ["conditionalEventDefinition"],
        ["calledElement"] = ["callActivity"],
        ["calledDecision"] = ["businessRuleTask"],
        ["script"] = ["scriptTask"],
        ["subscription"] = ["message"],
        ["versionTag"] = ["process"],
        ["adHoc"] = ["adHocSubProcess"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What comes nearest to one that is not executed; null for nothing.</summary>
    public static string? InsteadOf(string name) => name switch
    {
        "userTaskForm" => "a form file, named by zeebe:formDefinition",
        "linkedResources" => "headers of the job, in zeebe:taskHeaders",
        "jobPriorityDefinition" => "the priority of a human task, in zeebe:priorityDefinition",
        _ => null,
    };
}
