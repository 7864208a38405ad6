using System.Globalization;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Batches;

namespace CaseFlow.App.Batches;

/// <summary>Keeps the rows of batches, which the post that began one reads, and nobody else.</summary>
internal sealed class BatchProjection
    : IProjection<BatchEvent.Started>, IProjection<BatchEvent.ItemTried>, IProjection<BatchEvent.Completed>, IProjection<BatchEvent.Cancelled>
{
    public ValueTask ApplyAsync(Recorded<BatchEvent.Started> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (order, by, at) = recorded.Event;
        var (name, work) = (by.OnBehalfOf ?? by.PostId ?? by.PersonId, EventJson.Read<BatchWork>(order.Work));
        db.Add(new BatchRow
        {
            CaseId = recorded.CaseId,
            Operation = work.Operation,
            IsTrial = order.IsTrial,
            ToVersion = work.Version,
            FromElementId = work.FromElementId,
            ToElementId = work.ToElementId,
            Grounds = order.Grounds,
            StartedBy = name,
            StartedAt = at,
            State = BatchState.Running,
            Total = order.Subjects.Length,
            RealId = order.RealId,
            SortKey = SortKeys.NewestFirst(at, recorded.CaseId),
        });
        db.AddRange(order.Subjects.Select((subject, number) => new BatchItemRow
        {
            CaseId = recorded.CaseId,
            Number = number,
            SubjectId = subject.Id,
            InstanceId = subject.RunId,
            OfCaseId = subject.CaseId,
            State = BatchItemState.Waiting,
            SortKey = number.ToString("D6", CultureInfo.InvariantCulture),
        }));
        db.AddReaders(recorded.CaseId, recorded.CaseId, Enum.GetValues<Wall>().Select(wall => new Grant(name, wall, false, 0, AccessRule.Named)));
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<BatchEvent.ItemTried> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var tried = recorded.Event;
        var batch = await db.RequireAsync<BatchRow>([recorded.CaseId], cancellation);
        var item = await db.RequireAsync<BatchItemRow>([recorded.CaseId, tried.Number], cancellation);
        // another host had done what the first one was refused
        batch.Refused -= item.State is BatchItemState.Refused ? 1 : 0;
        (item.State, item.Code, item.TriedAt) = (tried.Code is null ? BatchItemState.Done : BatchItemState.Refused, tried.Code, tried.At);
        item.Message = tried.Message is { Length: > BatchItemRow.MaxMessageLength } ? tried.Message[..BatchItemRow.MaxMessageLength] : tried.Message;
        batch.Done += tried.Code is null ? 1 : 0;
        batch.Refused += tried.Code is null ? 0 : 1;
    }

    public async ValueTask ApplyAsync(Recorded<BatchEvent.Completed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var batch = await db.RequireAsync<BatchRow>([recorded.CaseId], cancellation);
        (batch.State, batch.EndedAt) = (BatchState.Completed, recorded.Event.At);
    }

    public async ValueTask ApplyAsync(Recorded<BatchEvent.Cancelled> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var batch = await db.RequireAsync<BatchRow>([recorded.CaseId], cancellation);
        (batch.State, batch.EndedAt) = (BatchState.Cancelled, recorded.Event.At);
    }
}
