using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>The form of a task, in the version that its instance is pinned to; the newest one where none was deployed along.</summary>
internal sealed class PinnedForms(Rows rows, Definitions definitions, DecisionContextSource contexts)
{
    /// <summary>The form, or null when there is none of that id.</summary>
    public async ValueTask<FormSchema?> FindAsync(TaskPlace place, CancellationToken cancellation)
    {
        var process = await definitions.LoadAsync(place.Process, cancellation);
        return place.FormId is not { } formId ? null : process.Bundle.Forms.GetValueOrDefault(formId) ?? await NewestAsync(formId, cancellation);
    }

    /// <summary>All that is wrong with values that were filled in; nothing where there is no form to hold them against.</summary>
    public async ValueTask<ImmutableArray<Rejection>> CheckAsync(TaskPlace place, FormSchema? form, FeelContext values, CancellationToken cancellation)
    {
        var host = FeelHost.For(await contexts.ForAsync(place.CaseId, cancellation));
        return form is null ? [] : new FormValidator(form, EventJson.Read<FeelContext>(place.VariablesJson), host).Check(values);
    }

    /// <summary>The forms of several tasks in one statement, the best of each task first.</summary>
    public IQueryable<PinnedForm> Of(IQueryable<TaskRow> tasks) =>
        from task in tasks
        join instance in rows.Of<InstanceRow>() on new { task.CaseId, task.InstanceId } equals new { instance.CaseId, instance.InstanceId }
        join process in Processes on new { Id = instance.ProcessId, Version = instance.ProcessVersion } equals new { Id = process.Key, process.Version }
        join form in Forms on task.FormId equals form.Key
        where form.DeploymentId == process.DeploymentId || !Forms.Any(other => other.Key == form.Key && other.Version > form.Version)
        orderby form.DeploymentId == process.DeploymentId descending
        select new PinnedForm(task.TaskId, form.Key, form.Version, form.Text);

    private async ValueTask<FormSchema?> NewestAsync(string formId, CancellationToken cancellation)
    {
        var text = await Forms.Where(row => row.Key == formId).OrderByDescending(row => row.Version).Select(row => row.Text).FirstOrDefaultAsync(cancellation);
        return text is null ? null : FormSchema.Read(text).Schema;
    }

    private IQueryable<DefinitionRow> Processes => rows.Reference<DefinitionRow>().Where(row => row.Kind == DefinitionKind.Process);

    private IQueryable<DefinitionRow> Forms => rows.Reference<DefinitionRow>().Where(row => row.Kind == DefinitionKind.Form);
}

/// <summary>A deployed form as a task shows it.</summary>
internal sealed record PinnedForm(Guid TaskId, string FormId, int Version, string Text);
