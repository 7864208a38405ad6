using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;

namespace CaseFlow.Engine.Models;

/// <summary>Work for a person, offered to posts and groups.</summary>
public sealed record UserTask : Activity
{
    /// <summary>The extension property that names the escalation policy.</summary>
    public const string EscalationProperty = "escalation";

    /// <summary>
    /// The extension property that names user tasks, separated by commas, whose doers may not do this one: nobody sees their own work
    /// through. Of a multi-instance activity that names itself, each instance is done by somebody else.
    /// </summary>
    public const string SeparateFromProperty = "separateFrom";

    /// <summary>Priority when the model sets none; from 0 to 100.</summary>
    public const int DefaultPriority = 50;

    /// <summary>The form to fill in.</summary>
    public FormReference? Form { get; init; }

    /// <summary>The one person or post for whom it is meant.</summary>
    public ModelExpression? Assignee { get; init; }

    /// <summary>Groups to which it is offered: a comma-separated list, or FEEL giving a list.</summary>
    public ModelExpression? CandidateGroups { get; init; }

    /// <summary>Persons or posts to whom it is offered: a comma-separated list, or FEEL giving a list.</summary>
    public ModelExpression? CandidateUsers { get; init; }

    /// <summary>When it is due.</summary>
    public ModelExpression? DueDate { get; init; }

    /// <summary>From when it is to be done.</summary>
    public ModelExpression? FollowUpDate { get; init; }

    /// <summary>0 to 100.</summary>
    public ModelExpression? Priority { get; init; }

    /// <summary>The user tasks whose doers may not do this one.</summary>
    public IEnumerable<string> SeparateFrom =>
        Properties.TryGetValue(SeparateFromProperty, out var names)
            ? names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <inheritdoc/>
    public override string TypeName => "userTask";

    internal override StepResult Execute(Run run, ElementInstance element) => TaskOpening.Open(run, this, element);
}
