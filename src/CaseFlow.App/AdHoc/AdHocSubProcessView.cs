using CaseFlow.App.Workflows;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.AdHoc;

/// <summary>A part of a running process in which people choose what is done: any of its activities, in any order, many times or never.</summary>
/// <param name="AdHocSubProcessId">This visit of it.</param>
/// <param name="CaseId">The case.</param>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="Name">What it is called.</param>
/// <param name="OpenedAt">From when one could choose; case time, UTC.</param>
/// <param name="ClosedAt">When it was over; null while one can choose.</param>
/// <param name="IsSequential">Whether only one activity runs at a time.</param>
/// <param name="Activities">What can be chosen, in the order of the file; nothing when it is over.</param>
public sealed record AdHocSubProcessView(
    Guid AdHocSubProcessId,
    Guid CaseId,
    Guid InstanceId,
    string ElementId,
    string Name,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt,
    bool IsSequential,
    IReadOnlyList<AdHocActivityView> Activities);

/// <summary>What can be chosen in an ad-hoc sub-process.</summary>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">BPMN's name of it, e.g. <c>userTask</c>.</param>
/// <param name="Chosen">How often people have chosen it in this visit.</param>
public sealed record AdHocActivityView(string ElementId, string Name, string Type, int Chosen);

/// <summary>A row as its query reads it, without what stands in the model.</summary>
internal sealed record AdHocSubProcessFacts(AdHocSubProcessRow Row, string ProcessId, int ProcessVersion)
{
    public ProcessKey Process => new(ProcessId, ProcessVersion);

    public AdHocSubProcessView ToView(ProcessModel model, Func<string, int> timesChosen)
    {
        var node = model.FindNode(Row.ElementId) as AdHocSubProcess;
        var activities = Row.ClosedAt is null && node is not null ? node.Activatable : [];
        return new AdHocSubProcessView(
            Row.AdHocSubProcessId,
            Row.CaseId,
            Row.InstanceId,
            Row.ElementId,
            Row.Name,
            Row.OpenedAt,
            Row.ClosedAt,
            node is { IsSequential: true },
            [.. activities.Select(activity => new AdHocActivityView(activity.Id, activity.Name ?? activity.Id, activity.TypeName, timesChosen(activity.Id)))]);
    }
}
