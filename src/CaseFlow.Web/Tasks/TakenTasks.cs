using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Web.Live;
using CaseFlow.Web.Shared;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace CaseFlow.Web.Tasks;

/// <summary>Tells a reader who has just taken what was offered to them: it may leave their list at the same moment.</summary>
public sealed class TakenTasks(Sender sender, PostNames posts, Announcer announcer, ISnackbar toasts, IStringLocalizer<TaskText> text)
{
    /// <summary>Says it of each task that was free in an earlier picture and is now somebody else's.</summary>
    public async Task TellAsync(IEnumerable<TaskLine> before, IEnumerable<TaskLine> after)
    {
        var caller = await sender.CallerAsync();
        var free = after.Where(line => line.IsFree).Select(line => line.Task.TaskId);
        var gone = before.Where(line => line.IsFree).Select(line => line.Task.TaskId).Except(free).Take(GetTasks.MaxIds).ToArray();
        var tasks = gone.Length == 0 ? null : await sender.SendAsync(new GetTasks([.. gone]));
        if (tasks is not { IsRejected: false })
        {
            return;
        }

        foreach (var task in tasks.Value.Where(task => IsOfAnother(task, caller)))
        {
            Tell(task);
        }
    }

    private static bool IsOfAnother(TaskView task, Caller caller) =>
        task.State is TaskState.Reserved or TaskState.InProgress && task.OwnerPersonId != caller.Actor.PersonId;

    private void Tell(TaskView task)
    {
        string sentence = text["TakenBy", task.Name, posts.OfPost(task.OwnerPostId ?? "")];
        announcer.Say(sentence);
        toasts.Add(sentence, Severity.Normal, key: $"taken-{task.TaskId}");
    }
}
