using System.Text.Json.Nodes;
using CaseFlow.App.Forms;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// What stands in a filled-in form of the domain, or all that is wrong with it. A drawn form is checked by the command that
/// completes it, so here it is only told apart.
/// </summary>
internal sealed record ReadFilledForm(Guid TaskId, FeelContext Values, int? ExpectedVersion = null) : IQuery<Outcome<FormReading>>
{
    internal sealed class Handler(TaskLookup tasks, PinnedForms forms) : IQueryHandler<ReadFilledForm, Outcome<FormReading>>
    {
        public async ValueTask<Outcome<FormReading>> Handle(ReadFilledForm query, CancellationToken cancellation)
        {
            var found = await tasks.FindAsync(query.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var place = found.Value;
            if (place.FormId is not { } formId || TaskTypes.Find(formId) is not { } type)
            {
                return new FormReading(null, null, Form(place, [], query));
            }

            var schema = await forms.FindAsync(place, cancellation);
            var faults = await forms.CheckAsync(place, schema, query.Values, cancellation);
            return faults.IsEmpty
                ? new FormReading(type, schema, Form(place, NotAsked(place, schema), query))
                : Outcome.Refuse<FormReading>(faults);
        }

        /// <summary>A field that was cleared is empty, even if the task brought a value for it.</summary>
        private static JsonObject NotAsked(TaskPlace place, FormSchema? schema)
        {
            var variables = JsonNode.Parse(place.VariablesJson)!.AsObject();
            foreach (var field in schema?.Fields ?? [])
            {
                variables.Remove(field.Key);
            }

            return variables;
        }

        private static FilledForm Form(TaskPlace place, JsonObject variables, ReadFilledForm query) =>
            new(place.CaseId, place.TaskId.Value, variables, JsonNode.Parse(EventJson.Write(query.Values))!.AsObject())
            {
                ExpectedVersion = query.ExpectedVersion,
            };
    }
}

/// <summary>A filled-in form that holds what it should.</summary>
/// <param name="Type">What the form stands for; null for a drawn one.</param>
/// <param name="Schema">The form, where it is deployed.</param>
/// <param name="Form">What was filled in.</param>
internal sealed record FormReading(TaskType? Type, FormSchema? Schema, FilledForm Form);
