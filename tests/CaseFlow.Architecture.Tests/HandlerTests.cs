using CaseFlow.App.Pipeline;
using Mediator;

namespace CaseFlow.Architecture.Tests;

public sealed class HandlerTests
{
    private const int MostDependencies = 5;

    private static readonly Type[] Contracts = [typeof(ICommandHandler<,>), typeof(IQueryHandler<,>)];

    private static IEnumerable<Type> Handlers =>
        Room.App.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && Room.Implements(type, Contracts));

    [Fact]
    public void Handlers_are_internal_and_sealed() =>
        Rule.Holds(Handlers, handler => handler.IsSealed && handler is { IsPublic: false, IsNestedPublic: false } ? null : handler.FullName);

    [Fact]
    public void A_handler_has_at_most_five_dependencies() =>
        Rule.Holds(Handlers, handler => Dependencies(handler).Count() is var count && count > MostDependencies ? $"{handler.FullName} has {count}" : null);

    [Fact]
    public void Handlers_never_call_handlers() =>
        Rule.Holds(
            Handlers,
            handler => Dependencies(handler).Any(type => type == typeof(Dispatcher) || typeof(ISender).IsAssignableFrom(type)) ? handler.FullName : null);

    private static IEnumerable<Type> Dependencies(Type handler) =>
        handler.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType);
}
