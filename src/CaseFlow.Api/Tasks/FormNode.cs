using System.ComponentModel;
using System.Text.Json;
using CaseFlow.App.Tasks;

namespace CaseFlow.Api.Tasks;

[Description("The form with which a task is completed, in the version that its instance is pinned to. The task's variables are its initial data.")]
public sealed class FormNode(TaskForm form)
{
    [Description("The form.")]
    public string FormId => form.FormId;

    [Description("Its version.")]
    public int Version => form.Version;

    [Description("The form-js form as it was deployed.")]
    public JsonElement Schema => JsonSerializer.Deserialize<JsonElement>(form.SchemaJson);

    [Description("The command of the domain that it stands for, e.g. SubmitContribution; null for a drawn form. completeTaskForm completes both.")]
    public string? Command => form.Command;

    [Description("Given as clientMutationId of completeTaskForm, it completes the task once, whatever happens on the way.")]
    public string CompletionKey => form.CompletionKey;

    internal static FormNode Of(TaskForm form) => new(form);
}
