using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads tasks, sub-processes and call activities.</summary>
internal sealed class ActivityReader(ScopeReader scopes, Definitions definitions, ExpressionReader expressions)
{
    private readonly ProblemLog _problems = definitions.Problems;
    private readonly MultiInstanceReader _loops = new(expressions, definitions.Problems);
    private readonly AdHocReader _adHocs = new(scopes, expressions, definitions.Problems);
    private readonly TaskReader _tasks = new(definitions, expressions);

    /// <summary>The activity; null and a problem when it cannot be executed.</summary>
    public FlowNode? Read(XElement element)
    {
        return element.Name.LocalName == "subProcess" && element.Flag("triggeredByEvent", byDefault: false)
            ? new EventSubProcess { Id = "", Contents = scopes.Read(element, ScopeKind.EventSubProcess) }
            : ReadActivity(element) is { } activity
                ? activity with
                {
                    MultiInstance = _loops.Read(element),
                    DefaultFlowId = element.Text("default"),
                    IsForCompensation = element.Flag("isForCompensation", byDefault: false),
                }
                : null;
    }

    private Activity? ReadActivity(XElement element) =>
        element.Name.LocalName switch
        {
            "task" => new UndefinedTask { Id = "" },
            "manualTask" => new ManualTask { Id = "" },
            "userTask" => _tasks.ReadUserTask(element),
            "serviceTask" => _tasks.ReadJob(element) is { } job ? new ServiceTask { Id = "", Job = job } : null,
            "sendTask" => _tasks.ReadJob(element) is { } job ? new SendTask { Id = "", Job = job } : null,
            "scriptTask" => _tasks.ReadScriptTask(element),
            "businessRuleTask" => _tasks.ReadBusinessRuleTask(element),
            "receiveTask" => _tasks.ReadReceiveTask(element),
            "subProcess" => new SubProcess { Id = "", Contents = scopes.Read(element, ScopeKind.SubProcess) },
            "adHocSubProcess" => _adHocs.Read(element),
            "callActivity" => ReadCallActivity(element),
            _ => Refuse(element),
        };

    private CallActivity? ReadCallActivity(XElement element)
    {
        if (element.Extension("calledElement") is not { } called || called.Text("processId") is not { } processId)
        {
            _problems.Error(element, "call.no_process", "Expected callActivity to have a zeebe:calledElement with a processId, but it has none.");
            return null;
        }

        return new CallActivity
        {
            Id = "",
            ProcessId = expressions.Either(element, processId, "the process id"),
            Binding = BindingReader.Read(called, _problems),
            VersionTag = called.Text("versionTag"),
            PropagatesAllParentVariables = called.Flag("propagateAllParentVariables", byDefault: true),
            PropagatesAllChildVariables = called.Flag("propagateAllChildVariables", byDefault: false),
        };
    }

    private Activity? Refuse(XElement element)
    {
        Unsupported.Report(element, _problems);
        return null;
    }
}
