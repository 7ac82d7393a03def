package io.uplink.adapter.out.xlsx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parts as events. Nothing is fetched and nothing declared in a part is expanded. */
final class Xml {

    private Xml() {}

    static XMLStreamReader of(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static int number(XMLStreamReader xml, String name) {
        var value = attribute(xml, name);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
