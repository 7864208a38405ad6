using System.Globalization;
using System.Xml.Linq;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads the tasks that have more to them than a name.</summary>
internal sealed class TaskReader(Definitions definitions, ExpressionReader expressions)
{
    private readonly ProblemLog _problems = definitions.Problems;
    private readonly MessageReader _messages = new(definitions, expressions);

    public JobDefinition? ReadJob(XElement element) => JobReader.Read(element, expressions, _problems);

    public ReceiveTask? ReadReceiveTask(XElement element) =>
        _messages.ReadAwaited(element, needsKey: true) is { } message ? new ReceiveTask { Id = "", Message = message } : null;

    public UserTask ReadUserTask(XElement element)
    {
        var assignment = element.Extension("assignmentDefinition");
        var schedule = element.Extension("taskSchedule");
        var task = new UserTask
        {
            Id = "",
            Form = FormReader.Read(element, _problems),
            Assignee = expressions.EitherOrNull(element, assignment.Text("assignee"), "the assignee"),
            CandidateGroups = expressions.EitherOrNull(element, assignment.Text("candidateGroups"), "the candidate groups"),
            CandidateUsers = expressions.EitherOrNull(element, assignment.Text("candidateUsers"), "the candidate users"),
            DueDate = expressions.EitherOrNull(element, schedule.Text("dueDate"), "the due date"),
            FollowUpDate = expressions.EitherOrNull(element, schedule.Text("followUpDate"), "the follow-up date"),
            Priority = expressions.EitherOrNull(element, element.Extension("priorityDefinition").Text("priority"), "the priority"),
        };
        CheckUserTask(element, task);
        return task;
    }

    public ScriptTask? ReadScriptTask(XElement element)
    {
        if (element.Extension("script") is not { } script)
        {
            return ReadJob(element) is { } job ? new ScriptTask { Id = "", Implementation = new ScriptImplementation.Job(job) } : null;
        }

        CheckNoJob(element, "zeebe:script");
        var expression = expressions.Feel(element, script.Text("expression") ?? "", "the script");
        return new ScriptTask { Id = "", Implementation = new ScriptImplementation.Expression(expression, ReadResultVariable(element, script)) };
    }

    public BusinessRuleTask? ReadBusinessRuleTask(XElement element)
    {
        if (element.Extension("calledDecision") is not { } called)
        {
            return ReadJob(element) is { } job ? new BusinessRuleTask { Id = "", Implementation = new RuleImplementation.Job(job) } : null;
        }

        CheckNoJob(element, "zeebe:calledDecision");
        if (called.Text("decisionId") is not { } decisionId)
        {
            _problems.Error(element, "decision.no_id", "Expected zeebe:calledDecision to have a decisionId, but it has none.");
            return null;
        }

        var decision = new RuleImplementation.CalledDecision(
            expressions.Either(element, decisionId, "the decision id"),
            ReadResultVariable(element, called),
            BindingReader.Read(called, _problems),
            called.Text("versionTag"));
        return new BusinessRuleTask { Id = "", Implementation = decision };
    }

    private string ReadResultVariable(XElement element, XElement extension)
    {
        if (extension.Text("resultVariable") is { } name)
        {
            return expressions.VariableName(element, name, "the result variable");
        }

        _problems.Error(element, "variable.missing", $"Expected {element.Name.LocalName} to have a resultVariable, but it has none.");
        return "";
    }

    private void CheckNoJob(XElement element, string other)
    {
        if (element.Extension("taskDefinition") is not null)
        {
            _problems.Error(element, "task.two_implementations", $"Expected {other} or zeebe:taskDefinition, but there are both.");
        }
    }

    private void CheckUserTask(XElement element, UserTask task)
    {
        if (element.Extension("userTask") is null)
        {
            _problems.Degrade(
                element, "task.not_native", "Expected zeebe:userTask; the task is treated as if it had one.", instead: "zeebe:userTask");
        }

        if (task is { Assignee: null, CandidateGroups: null, CandidateUsers: null })
        {
            _problems.Degrade(element, "task.nobody", "Expected an assignee or candidates; without, an incident will wait here.");
        }

        CheckMoment(element, task.DueDate, "the due date");
        CheckMoment(element, task.FollowUpDate, "the follow-up date");
        if (task.Priority is ModelExpression.Literal { Text: var priority }
            && !(int.TryParse(priority, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100))
        {
            _problems.Error(element, "task.priority", $"Expected the priority to be a whole number from 0 to 100, but it is \"{priority}\".");
        }
    }

    private void CheckMoment(XElement element, ModelExpression? expression, string what)
    {
        if (expression is ModelExpression.Literal { Text: var text } && !Moments.TryRead(text, out _))
        {
            _problems.Error(element, "task.schedule", $"Expected {what} to be a date and time with offset, but it is \"{text}\".");
        }
    }
}
