using System.Xml.Linq;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading;

namespace CaseFlow.Engine.Tests.Specs;

/// <summary>
/// Draws a process in one breath and reads it as a file would be read. Each node is joined to the one before; a flow's id is <c>source-target</c>.
/// </summary>
internal sealed class BpmnBuilder
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    private readonly XElement _definitions;
    private readonly XElement _scope;
    private XElement? _last;
    private string? _condition;
    private bool _isDefault;

    private BpmnBuilder(XElement definitions, XElement scope) => (_definitions, _scope) = (definitions, scope);

    /// <summary>Group that user tasks are offered to unless another is given; <c>InstanceSpec</c> acts as one of its members.</summary>
    public const string DefaultGroup = "FP@UN";

    public static BpmnBuilder Process(string id = "process")
    {
        var process = new XElement(Bpmn + "process", new XAttribute("id", id), new XAttribute("isExecutable", "true"));
        return new BpmnBuilder(new XElement(Bpmn + "definitions", new XAttribute(XNamespace.Xmlns + "zeebe", Zeebe.NamespaceName), process), process);
    }

    public BpmnBuilder Start(string id = "start") => Node("startEvent", id);

    public BpmnBuilder End(string id = "end") => Node("endEvent", id);

    public BpmnBuilder Terminate(string id) => Node("endEvent", id, Definition("terminate"));

    public BpmnBuilder ErrorEnd(string id, string code) => Node("endEvent", id, Referring("error", code));

    public BpmnBuilder EscalationEnd(string id, string code) => Node("endEvent", id, Referring("escalation", code));

    public BpmnBuilder EscalationThrow(string id, string code) => Node("intermediateThrowEvent", id, Referring("escalation", code));

    public BpmnBuilder Milestone(string id) => Node("intermediateThrowEvent", id);

    public BpmnBuilder MessageThrow(string id, string jobType) => Node("intermediateThrowEvent", id, Definition("message")).Job(jobType);

    public BpmnBuilder MessageEnd(string id, string jobType) => Node("endEvent", id, Definition("message")).Job(jobType);

    public BpmnBuilder MessageCatch(string id, string name, string key = "=caseId") => Node("intermediateCatchEvent", id, Message(name, key));

    public BpmnBuilder MessageStart(string id, string name) => Node("startEvent", id, Message(name, null));

    public BpmnBuilder TimerStart(string id, string kind, string value) => Node("startEvent", id, Timer(kind, value));

    public BpmnBuilder TimerCatch(string id, string value, string kind = "timeDuration") => Node("intermediateCatchEvent", id, Timer(kind, value));

    public BpmnBuilder LinkThrow(string id, string name) => Node("intermediateThrowEvent", id, Link(name));

    public BpmnBuilder LinkCatch(string id, string name) => NewPath().Node("intermediateCatchEvent", id, Link(name));

    public BpmnBuilder ConditionStart(string id, string condition) => Node("startEvent", id, Condition(condition));

    public BpmnBuilder ConditionCatch(string id, string condition) => Node("intermediateCatchEvent", id, Condition(condition));

    public BpmnBuilder SignalCatch(string id, string name) => Node("intermediateCatchEvent", id, Signal(name));

    public BpmnBuilder SignalThrow(string id, string name) => Node("intermediateThrowEvent", id, Signal(name));

    public BpmnBuilder SignalEnd(string id, string name) => Node("endEvent", id, Signal(name));

    public BpmnBuilder SignalStart(string id, string name) => Node("startEvent", id, Signal(name));

    public BpmnBuilder Undo(string id, string? activity = null) => Node("intermediateThrowEvent", id, Compensation(activity));

    public BpmnBuilder UndoEnd(string id, string? activity = null) => Node("endEvent", id, Compensation(activity));

    /// <summary>Draws what undoes an activity, and goes on from that.</summary>
    public BpmnBuilder UndoneBy(string activity, Action<BpmnBuilder> draw)
    {
        var boundary = $"undo-{activity}";
        Boundary(boundary, activity, _ => Compensation(null)).NewPath();
        draw(this);
        Attribute("isForCompensation", "true");
        _scope.Add(new XElement(
            Bpmn + "association", new XAttribute("sourceRef", boundary), new XAttribute("targetRef", _last!.Attribute("id")!.Value)));
        return From(activity);
    }

    public BpmnBuilder UserTask(string id, string? groups = DefaultGroup)
    {
        Node("userTask", id).Extend("userTask");
        return groups is null ? this : Extend("assignmentDefinition", ("candidateGroups", groups));
    }

    public BpmnBuilder ServiceTask(string id, string? jobType = null) => Node("serviceTask", id).Job(jobType ?? id);

    public BpmnBuilder SendTask(string id, string? jobType = null) => Node("sendTask", id).Job(jobType ?? id);

    public BpmnBuilder ReceiveTask(string id, string name, string key = "=caseId") =>
        Node("receiveTask", id).Attribute("messageRef", DefineMessage(name, key));

    public BpmnBuilder ScriptTask(string id, string expression, string resultVariable) =>
        Node("scriptTask", id).Extend("script", ("expression", expression), ("resultVariable", resultVariable));

    public BpmnBuilder ScriptJob(string id, string jobType) => Node("scriptTask", id).Job(jobType);

    public BpmnBuilder BusinessRuleTask(string id, string decisionId, string resultVariable) =>
        Node("businessRuleTask", id).Extend("calledDecision", ("decisionId", decisionId), ("resultVariable", resultVariable));

    public BpmnBuilder ManualTask(string id) => Node("manualTask", id);

    public BpmnBuilder Task(string id) => Node("task", id);

    public BpmnBuilder CallActivity(string id, string processId, params (string Name, string Value)[] attributes) =>
        Node("callActivity", id).Extend("calledElement", [("processId", processId), .. attributes]);

    public BpmnBuilder Xor(string id) => Node("exclusiveGateway", id);

    public BpmnBuilder And(string id) => Node("parallelGateway", id);

    public BpmnBuilder Or(string id) => Node("inclusiveGateway", id);

    public BpmnBuilder EventGateway(string id) => Node("eventBasedGateway", id);

    public BpmnBuilder SubProcess(string id, Action<BpmnBuilder> draw)
    {
        Node("subProcess", id);
        draw(new BpmnBuilder(_definitions, _last!));
        return this;
    }

    /// <summary>Activities to choose from; draw each on a new path.</summary>
    public BpmnBuilder AdHoc(string id, Action<BpmnBuilder> draw, string? until = null, params (string Name, string Value)[] extension)
    {
        Node("adHocSubProcess", id);
        draw(new BpmnBuilder(_definitions, _last!));
        _last!.Add(until is null ? null : new XElement(Bpmn + "completionCondition", until));
        return extension.Length == 0 ? this : Extend("adHoc", extension);
    }

    public BpmnBuilder EventSubProcess(string id, Action<BpmnBuilder> draw) =>
        NewPath().SubProcess(id, draw).Attribute("triggeredByEvent", "true").NewPath();

    /// <summary>The typed start event of an event sub-process.</summary>
    public BpmnBuilder StartOn(string id, Func<BpmnBuilder, XElement> definition, bool interrupting = true) =>
        Node("startEvent", id, definition(this)).Attribute("isInterrupting", interrupting ? "true" : "false");

    public BpmnBuilder Boundary(string id, string on, Func<BpmnBuilder, XElement> definition, bool interrupting = true) =>
        NewPath().Node("boundaryEvent", id, definition(this))
            .Attribute("attachedToRef", on).Attribute("cancelActivity", interrupting ? "true" : "false");

    public static XElement Timer(string kind, string value) => new(Bpmn + "timerEventDefinition", new XElement(Bpmn + kind, value));

    public XElement Message(string name, string? key) =>
        new(Bpmn + "messageEventDefinition", new XAttribute("messageRef", DefineMessage(name, key)));

    public XElement Signal(string name)
    {
        var id = $"signal-{name}";
        if (_definitions.Elements().All(element => element.Attribute("id")?.Value != id))
        {
            _definitions.AddFirst(new XElement(Bpmn + "signal", new XAttribute("id", id), new XAttribute("name", name)));
        }

        return new XElement(Bpmn + "signalEventDefinition", new XAttribute("signalRef", id));
    }

    public static XElement Condition(string condition, string? variables = null, string? changes = null) => new(
        Bpmn + "conditionalEventDefinition",
        variables is null && changes is null ? null : new XElement(Bpmn + "extensionElements", new XElement(
            Zeebe + "conditionalFilter",
            variables is null ? null : new XAttribute("variableNames", variables),
            changes is null ? null : new XAttribute("variableEvents", changes))),
        new XElement(Bpmn + "condition", condition));

    public XElement Error(string? code) => Referring("error", code);

    public XElement Escalation(string? code) => Referring("escalation", code);

    /// <summary>Goes on from a node that was drawn before.</summary>
    public BpmnBuilder From(string id)
    {
        _last = Find(id);
        return this;
    }

    /// <summary>Goes on with a node that is joined to none.</summary>
    public BpmnBuilder NewPath()
    {
        _last = null;
        return this;
    }

    /// <summary>Joins to a node that was drawn before.</summary>
    public BpmnBuilder To(string id)
    {
        Connect(id);
        _last = Find(id);
        return this;
    }

    public BpmnBuilder If(string condition)
    {
        _condition = condition.StartsWith('=') ? condition : "=" + condition;
        return this;
    }

    public BpmnBuilder Otherwise()
    {
        _isDefault = true;
        return this;
    }

    public BpmnBuilder Input(string source, string target) => Mapping("input", source, target);

    public BpmnBuilder Output(string source, string target) => Mapping("output", source, target);

    public BpmnBuilder Property(string name, string value)
    {
        Child(Extensions, "properties").Add(new XElement(Zeebe + "property", new XAttribute("name", name), new XAttribute("value", value)));
        return this;
    }

    public BpmnBuilder Header(string key, string value)
    {
        Child(Extensions, "taskHeaders").Add(new XElement(Zeebe + "header", new XAttribute("key", key), new XAttribute("value", value)));
        return this;
    }

    /// <summary>Hangs a listener on the last node, or on the process while nothing is drawn: one of tasks where the event is a task's.</summary>
    public BpmnBuilder Listen(string eventType, string jobType, string? retries = null, params (string Key, string Value)[] headers)
    {
        var kind = eventType is "creating" or "assigning" or "updating" or "completing" or "canceling" ? "task" : "execution";
        Child(ExtensionsOf(_last ?? _scope), $"{kind}Listeners").Add(new XElement(
            Zeebe + $"{kind}Listener",
            new XAttribute("eventType", eventType),
            new XAttribute("type", jobType),
            retries is null ? null : new XAttribute("retries", retries),
            headers.Length == 0 ? null : new XElement(Zeebe + "taskHeaders", headers.Select(header =>
                new XElement(Zeebe + "header", new XAttribute("key", header.Key), new XAttribute("value", header.Value))))));
        return this;
    }

    public BpmnBuilder Due(string dueDate) => Extend("taskSchedule", ("dueDate", dueDate));

    public BpmnBuilder Name(string name) => Attribute("name", name);

    public BpmnBuilder ForEach(
        string inputCollection, string? inputElement = null, string? outputCollection = null, string? outputElement = null,
        bool sequential = false, string? until = null)
    {
        (string Name, string? Value)[] attributes =
            [("inputCollection", inputCollection), ("inputElement", inputElement), ("outputCollection", outputCollection), ("outputElement", outputElement)];
        var loop = new XElement(
            Bpmn + "multiInstanceLoopCharacteristics",
            new XAttribute("isSequential", sequential ? "true" : "false"),
            new XElement(
                Bpmn + "extensionElements",
                new XElement(
                    Zeebe + "loopCharacteristics",
                    attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!)))),
            until is null ? null : new XElement(Bpmn + "completionCondition", until));
        _last!.Add(loop);
        return this;
    }

    /// <summary>Adds any extension to the last node.</summary>
    public BpmnBuilder Extend(string name, params (string Name, string Value)[] attributes)
    {
        var extension = Child(Extensions, name);
        foreach (var (attribute, value) in attributes)
        {
            extension.SetAttributeValue(attribute, value);
        }

        return this;
    }

    public BpmnBuilder Attribute(string name, string value)
    {
        _last!.SetAttributeValue(name, value);
        return this;
    }

    public string ToXml() => _definitions.ToString();

    public BpmnReading Read() => BpmnReader.Read(ToXml());

    public ProcessModel Build()
    {
        var reading = Read();
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Processes);
    }

    private XElement Extensions => ExtensionsOf(_last!);

    private static XElement ExtensionsOf(XElement element)
    {
        if (element.Element(Bpmn + "extensionElements") is null)
        {
            element.AddFirst(new XElement(Bpmn + "extensionElements"));
        }

        return element.Element(Bpmn + "extensionElements")!;
    }

    private BpmnBuilder Node(string type, string id, XElement? definition = null)
    {
        var node = new XElement(Bpmn + type, new XAttribute("id", id), definition);
        _scope.Add(node);
        if (_last is not null)
        {
            Connect(id);
        }

        _last = node;
        return this;
    }

    private void Connect(string target)
    {
        var id = $"{_last!.Attribute("id")!.Value}-{target}";
        _scope.Add(new XElement(
            Bpmn + "sequenceFlow",
            new XAttribute("id", id),
            new XAttribute("sourceRef", _last.Attribute("id")!.Value),
            new XAttribute("targetRef", target),
            _condition is null ? null : new XElement(Bpmn + "conditionExpression", _condition)));
        if (_isDefault)
        {
            _last.SetAttributeValue("default", id);
        }

        (_condition, _isDefault) = (null, false);
    }

    private BpmnBuilder Job(string type) => Extend("taskDefinition", ("type", type));

    private BpmnBuilder Mapping(string kind, string source, string target)
    {
        Child(Extensions, "ioMapping").Add(new XElement(Zeebe + kind, new XAttribute("source", source), new XAttribute("target", target)));
        return this;
    }

    private XElement Find(string id) => _scope.Elements().First(element => element.Attribute("id")?.Value == id);

    private static XElement Child(XElement parent, string name)
    {
        if (parent.Element(Zeebe + name) is null)
        {
            parent.Add(new XElement(Zeebe + name));
        }

        return parent.Element(Zeebe + name)!;
    }

    public static XElement Compensation(string? activity) =>
        new(Bpmn + "compensateEventDefinition", activity is null ? null : new XAttribute("activityRef", activity));

    private static XElement Link(string name) => new(Bpmn + "linkEventDefinition", new XAttribute("name", name));

    private static XElement Definition(string kind) => new(Bpmn + $"{kind}EventDefinition");

    private XElement Referring(string kind, string? code)
    {
        if (code is null)
        {
            return Definition(kind);
        }

        var id = $"{kind}-{code}";
        if (_definitions.Elements().All(element => element.Attribute("id")?.Value != id))
        {
            _definitions.Add(new XElement(Bpmn + kind, new XAttribute("id", id), new XAttribute($"{kind}Code", code)));
        }

        return new XElement(Bpmn + $"{kind}EventDefinition", new XAttribute($"{kind}Ref", id));
    }

    private string DefineMessage(string name, string? key)
    {
        var id = $"message-{_definitions.Elements(Bpmn + "message").Count()}";
        _definitions.Add(new XElement(
            Bpmn + "message",
            new XAttribute("id", id),
            new XAttribute("name", name),
            key is null
                ? null
                : new XElement(Bpmn + "extensionElements", new XElement(Zeebe + "subscription", new XAttribute("correlationKey", key)))));
        return id;
    }
}
