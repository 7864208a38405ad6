using System.Collections.Immutable;
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

    /// <summary>Names user tasks likewise: whoever did them may not do this one, from no post; others for the same post may.</summary>
    public const string ExcludeCompleterOfProperty = "excludeCompleterOf";

    /// <summary>Names user tasks likewise: nobody acts for a post for which they were done.</summary>
    public const string DifferentPostFromProperty = "differentPostFrom";

    /// <summary>Names user tasks likewise: nobody acts for an organisation for which they were done.</summary>
    public const string DifferentOrganisationFromProperty = "differentOrganisationFrom";

    /// <summary>
    /// Names one user task whose completer knows the matter: the host gives them this one (<see cref="InstanceCommand.AssignTask"/>) if they
    /// still act for the post. Where they do not, or are kept from it, it stays with its candidates.
    /// </summary>
    public const string RetainCompleterOfProperty = "retainCompleterOf";

    /// <summary>The extension property that says <c>true</c> of a task without which the process can go on: a coordinator may skip it.</summary>
    public const string SkippableProperty = "skippable";

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

    /// <summary>Listeners that look at what becomes of its task, in the order of the file.</summary>
    public ImmutableArray<Listener> TaskListeners { get; init; } = [];

    internal override ImmutableArray<Listener> Listeners => TaskListeners.IsEmpty ? ExecutionListeners : [.. ExecutionListeners, .. TaskListeners];

    /// <summary>Whether somebody may be kept from it because of what they did, see <see cref="SeparateFromProperty"/> and those after it.</summary>
    public bool LooksAtOthers => Separation.All.Any(separation => Named(separation.Property).Length > 0);

    /// <summary>The user tasks that an extension property names.</summary>
    internal string[] Named(string property) =>
        Properties.TryGetValue(property, out var names)
            ? names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>Whether the process can go on without it.</summary>
    public bool IsSkippable => Properties.TryGetValue(SkippableProperty, out var text) && text == "true";

    /// <inheritdoc/>
    public override string TypeName => "userTask";

    internal override StepResult Execute(Run run, ElementInstance element) => TaskOpening.Open(run, this, element);
}
