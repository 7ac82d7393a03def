package io.uplink.adapter.out.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that cells point to; how a text is spoken is left out. */
record SharedStrings(List<String> texts) {

    static SharedStrings of(byte[] part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (part.length > 0) {
            read(part, texts);
        }
        return new SharedStrings(texts);
    }

    private static void read(byte[] part, List<String> texts) throws XMLStreamException {
        var xml = Xml.of(part);
        var text = new StringBuilder();
        var inText = false;
        var spoken = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> text.setLength(0);
                        case "rPh" -> spoken++;
                        case "t" -> inText = spoken == 0;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> texts.add(text.toString());
                        case "rPh" -> spoken--;
                        case "t" -> inText = false;
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    String at(String index) {
        var place = Integer.parseInt(index.strip());
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }
}
