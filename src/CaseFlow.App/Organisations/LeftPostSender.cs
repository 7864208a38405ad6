using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>Hands on, case by case, what somebody had taken for a post that they left: to its deputy, or else back to whom it was offered.</summary>
internal sealed class LeftPostSender(Dispatcher dispatcher, OrganisationDirectory directory, TimeProvider clock) : IOutboxSender
{
    public string Kind => LeftPost.Kind;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var left = EventJson.Read<LeftPost>(message.Body);
        var (known, now) = (await directory.CurrentAsync(cancellation), clock.GetUtcNow());
        if (known.Find(left.PostId) is not { } post || post.IsActedFromBy(left.PersonId, now))
        {
            return;
        }

        var system = Caller.System(Door.Pump);
        var find = new FindTasksLeft(left.PersonId, left.PostId, OfferedToo: !known.IsActing(left.PersonId, now));
        var heir = HeirOf(post, known, now);
        foreach (var taskId in (await dispatcher.SendAsync(system, find, cancellation)).Value)
        {
            var withdraw = new WithdrawTask(taskId, left.PersonId, left.PostId, [.. post.Terms.Groups], heir, left.Why.ToString());
            var withdrawn = await dispatcher.SendAsync(system, withdraw, $"{message.Id}:{taskId}", cancellation);
            if (withdrawn.IsRejected)
            {
                throw new InvalidOperationException($"Expected task {taskId} to be handed on, but it was refused: {withdrawn.Rejection.Code}.");
            }
        }
    }

    private static Actor? HeirOf(Post post, DirectorySnapshot known, DateTimeOffset now)
    {
        var deputies = post.IsLeftToDeputies(now) ? post.InForce(now).Where(one => one.Kind is AppointmentKind.Deputy) : [];
        return deputies.Select(deputy => deputy.PersonId).FirstOrDefault() is { } person
            ? new Actor(person, known.PostsOf(person, now).FirstOrDefault() ?? post.Id, known.OrganisationOf(post.Id)!.Id, post.Id)
            : null;
    }
}
